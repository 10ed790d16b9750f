package cn.jiangxin.web.access;

import cn.jiangxin.access.FirstAdministrator;
import cn.jiangxin.access.FirstRun;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Home;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;

/** The page of a new installation, which creates its security administrator. */
@Hidden
@Controller(FirstRunController.PATH)
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
final class FirstRunController {
  static final String PATH = "/first-run";
  private static final String VIEW = "access/first-run";

  private final FirstRun firstRun;

  FirstRunController(FirstRun firstRun) {
    this.firstRun = firstRun;
  }

  @Get
  HttpResponse<?> form(@QueryValue(defaultValue = "") String token) {
    return firstRun.awaited()
        ? Pages.form(VIEW, Form.showing(Map.of("token", token)), Map.of())
        : Pages.go(Home.LOG_IN);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> create(@Body Map<String, Object> body) {
    Form form = Form.sent(body);
    FirstAdministrator wish =
        new FirstAdministrator(
            form.text("token", 60),
            form.text("login", 40),
            form.text("name", 60),
            form.secret("password"),
            form.secret("repeated"));
    if (form.hasErrors()) {
      return Pages.refused(VIEW, form, Map.of());
    }
    return firstRun
        .run(wish)
        .fold(
            account -> Pages.done(Home.LOG_IN, Flash.success("access.first-run.done")),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), Map.of()));
  }
}
