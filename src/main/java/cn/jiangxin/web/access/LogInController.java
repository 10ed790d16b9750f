package cn.jiangxin.web.access;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.FirstRun;
import cn.jiangxin.access.LogIn;
import cn.jiangxin.access.LogOut;
import cn.jiangxin.access.OpenedSession;
import cn.jiangxin.access.http.SessionCookie;
import cn.jiangxin.access.http.SignedIn;
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
  private final Accounts accounts;

  LogInController(LogIn logIn, LogOut logOut, FirstRun firstRun, Accounts accounts) {
    this.logIn = logIn;
    this.logOut = logOut;
    this.firstRun = firstRun;
    this.accounts = accounts;
  }

  @Get(Home.LOG_IN)
  HttpResponse<?> form(HttpRequest<?> request, @QueryValue(defaultValue = Home.ROOT) String back) {
    Optional<SignedIn> session = SignedIn.of(request);
    if (session.isPresent()) {
      return Pages.go(Home.of(session.get().actor()));
    }
    return firstRun.awaited()
        ? Pages.go(FirstRunController.PATH)
        : Pages.form(VIEW, Form.showing(Map.of(BACK, LocalPath.of(back))), Map.of());
  }

  @Post(Home.LOG_IN)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> enter(HttpRequest<?> request, @Body Map<String, Object> body) {
    Form form = Form.sent(body);
    String before = SignedIn.of(request).map(SignedIn::sessionKey).orElse(null);
    return logIn
        .run(form.value("login"), form.secret("password"), before)
        .fold(
            session -> entered(request, session, form.value(BACK)),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), Map.of()));
  }

  private HttpResponse<?> entered(HttpRequest<?> request, OpenedSession session, String back) {
    MutableHttpResponse<?> response = Pages.go(target(session.session().account(), back));
    SessionCookie.keep(request, response, session.token());
    return response;
  }

  /** Back to where the person wanted to go; without a wish, to the first page of their role. */
  private String target(Account account, String back) {
    String wanted = LocalPath.of(back);
    return wanted.equals(Home.ROOT) ? Home.of(accounts.actor(account)) : wanted;
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
