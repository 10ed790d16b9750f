package cn.jiangxin.web.access;

import cn.jiangxin.access.Entry;
import cn.jiangxin.access.FirstRun;
import cn.jiangxin.access.LogIn;
import cn.jiangxin.access.LogOut;
import cn.jiangxin.access.http.Limits;
import cn.jiangxin.access.http.SessionCookie;
import cn.jiangxin.access.http.SignedIn;
import cn.jiangxin.access.http.Visits;
import cn.jiangxin.access.oidc.Provider;
import cn.jiangxin.shared.Result;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Home;
import cn.jiangxin.web.shell.LocalPath;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;

/** The way in and the way out. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
final class LogInController {
  private static final String VIEW = "access/login";
  private static final String BACK = "back";

  private final LogIn logIn;
  private final LogOut logOut;
  private final FirstRun firstRun;
  private final Limits limits;
  private final Provider provider;
  private final Entrance entrance;

  LogInController(
      LogIn logIn,
      LogOut logOut,
      FirstRun firstRun,
      Limits limits,
      Provider provider,
      Entrance entrance) {
    this.logIn = logIn;
    this.logOut = logOut;
    this.firstRun = firstRun;
    this.limits = limits;
    this.provider = provider;
    this.entrance = entrance;
  }

  @Get(Home.LOG_IN)
  HttpResponse<?> form(HttpRequest<?> request, @QueryValue(defaultValue = Home.ROOT) String back) {
    Optional<SignedIn> session = SignedIn.of(request);
    if (session.isPresent()) {
      return Pages.go(Home.of(session.get().actor()));
    }
    return firstRun.awaited()
        ? Pages.go(FirstRunController.PATH)
        : Pages.form(VIEW, Form.showing(Map.of(BACK, LocalPath.of(back))), model());
  }

  @Post(Home.LOG_IN)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> enter(HttpRequest<?> request, @Body Map<String, Object> body) {
    Form form = Form.sent(body);
    String login = form.value("login");
    limits.tryLogIn(request, login);
    Result<Entry> entry = logIn.run(login, form.secret("password"), Visits.of(request));
    return entry.fold(
        admitted -> {
          limits.loggedIn(request, login);
          return entrance.admit(request, admitted, form.value(BACK));
        },
        reasons -> Pages.refused(VIEW, form.refuse(reasons), model()));
  }

  @Post("/login/code")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> code(HttpRequest<?> request, @Body Map<String, Object> body) {
    Form form = Form.sent(body);
    limits.tryLogIn(request);
    return logIn
        .complete(form.value(Entrance.TICKET), form.value("code"), Visits.of(request))
        .fold(
            session -> {
              limits.loggedIn(request);
              return entrance.opened(request, session, form.value(BACK));
            },
            reasons -> Pages.refused(Entrance.CODE_VIEW, form.refuse(reasons), Map.of()));
  }

  private Map<String, ?> model() {
    return Map.of("provider", provider.name());
  }

  @Post("/logout")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> leave(HttpRequest<?> request) {
    SignedIn.of(request).ifPresent(session -> logOut.run(session.actor(), session.sessionKey()));
    MutableHttpResponse<?> response = Pages.go(Home.LOG_IN);
    SessionCookie.forget(request, response);
    return response;
  }
}
