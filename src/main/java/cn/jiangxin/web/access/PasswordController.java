package cn.jiangxin.web.access;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.ChangePassword;
import cn.jiangxin.access.OpenedSession;
import cn.jiangxin.access.PasswordChange;
import cn.jiangxin.access.http.BeforeDuties;
import cn.jiangxin.access.http.SessionCookie;
import cn.jiangxin.access.http.SignedIn;
import cn.jiangxin.access.http.Visits;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Home;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;

/** One's own password. */
@Hidden
@Controller("/password")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
@BeforeDuties
final class PasswordController {
  private static final String VIEW = "access/password";

  private final ChangePassword changePassword;

  PasswordController(ChangePassword changePassword) {
    this.changePassword = changePassword;
  }

  @Get
  HttpResponse<?> form(HttpRequest<?> request) {
    return Pages.form(VIEW, Form.blank(), model(request));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
    Form form = Form.sent(body);
    PasswordChange change =
        new PasswordChange(form.secret("current"), form.secret("chosen"), form.secret("repeated"));
    return changePassword
        .run(actor, change, Visits.of(request))
        .fold(
            session -> changed(request, actor, session),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(request)));
  }

  private static HttpResponse<?> changed(
      HttpRequest<?> request, Actor actor, OpenedSession session) {
    MutableHttpResponse<?> response =
        Pages.done(Home.of(actor), Flash.success("access.password.changed"));
    SessionCookie.keep(request, response, session.token());
    return response;
  }

  private static Map<String, ?> model(HttpRequest<?> request) {
    return Map.of("initial", SignedIn.of(request).filter(SignedIn::mustChangePassword).isPresent());
  }
}
