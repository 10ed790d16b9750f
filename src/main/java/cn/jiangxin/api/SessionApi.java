package cn.jiangxin.api;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.LogIn;
import cn.jiangxin.access.LogOut;
import cn.jiangxin.access.OpenedSession;
import cn.jiangxin.access.Session;
import cn.jiangxin.access.http.SessionCookie;
import cn.jiangxin.access.http.SignedIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Logging in and out; the session travels in a cookie. */
@Controller("/api/v1/session")
@Tag(name = "Session")
class SessionApi {
  private final LogIn logIn;
  private final LogOut logOut;
  private final Answers answers;
  private final Accounts accounts;

  SessionApi(LogIn logIn, LogOut logOut, Answers answers, Accounts accounts) {
    this.logIn = logIn;
    this.logOut = logOut;
    this.answers = answers;
    this.accounts = accounts;
  }

  /**
   * Logs in. Calls that change something must carry the answer's token in the header X-CSRF-Token.
   */
  @Post
  @Secured(SecurityRule.IS_ANONYMOUS)
  @ApiResponse(
      responseCode = "200",
      description = "Logged in",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  @ApiResponse(
      responseCode = "401",
      description = "Refused",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> open(HttpRequest<?> request, @Body Credentials credentials) {
    String before = SignedIn.of(request).map(SignedIn::sessionKey).orElse(null);
    return logIn
        .run(credentials.login(), credentials.password(), before)
        .fold(
            session -> opened(request, session),
            reasons -> answers.refused(HttpStatus.UNAUTHORIZED, reasons));
  }

  private HttpResponse<?> opened(HttpRequest<?> request, OpenedSession session) {
    Session opened = session.session();
    Account account = opened.account();
    MutableHttpResponse<?> response =
        HttpResponse.ok(
            SessionView.of(
                accounts.actor(account), opened.csrfToken(), account.mustChangePassword()));
    SessionCookie.keep(request, response, session.token());
    return response;
  }

  /** Who is logged in, with the token that changing calls must carry. */
  @Get
  @Secured(SecurityRule.IS_AUTHENTICATED)
  @ApiResponse(
      responseCode = "200",
      description = "The session",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  HttpResponse<?> show(HttpRequest<?> request) {
    return SignedIn.of(request)
        .<HttpResponse<?>>map(session -> HttpResponse.ok(SessionView.of(session)))
        .orElseGet(HttpResponse::unauthorized);
  }

  /** Logs out. */
  @Delete
  @Secured(SecurityRule.IS_AUTHENTICATED)
  @ApiResponse(responseCode = "204", description = "Logged out")
  HttpResponse<?> close(HttpRequest<?> request) {
    SignedIn.of(request).ifPresent(session -> logOut.run(session.actor(), session.sessionKey()));
    MutableHttpResponse<?> response = HttpResponse.noContent();
    SessionCookie.forget(request, response);
    return response;
  }
}
