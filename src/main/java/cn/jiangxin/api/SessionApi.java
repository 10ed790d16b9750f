package cn.jiangxin.api;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Entry;
import cn.jiangxin.access.LogIn;
import cn.jiangxin.access.LogOut;
import cn.jiangxin.access.OpenedSession;
import cn.jiangxin.access.ProveAgain;
import cn.jiangxin.access.Session;
import cn.jiangxin.access.http.BeforeDuties;
import cn.jiangxin.access.http.InPerson;
import cn.jiangxin.access.http.Limits;
import cn.jiangxin.access.http.SessionCookie;
import cn.jiangxin.access.http.SignedIn;
import cn.jiangxin.access.http.Visits;
import cn.jiangxin.shared.Result.Reason;
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
import java.util.List;

/** Logging in and out; the session travels in a cookie. */
@Controller("/api/v1/session")
@BeforeDuties
@InPerson
@Tag(name = "Session")
class SessionApi {
  private final LogIn logIn;
  private final LogOut logOut;
  private final ProveAgain proveAgain;
  private final Limits limits;
  private final Answers answers;
  private final Accounts accounts;

  SessionApi(
      LogIn logIn,
      LogOut logOut,
      ProveAgain proveAgain,
      Limits limits,
      Answers answers,
      Accounts accounts) {
    this.logIn = logIn;
    this.logOut = logOut;
    this.proveAgain = proveAgain;
    this.limits = limits;
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
    limits.tryLogIn(request, credentials.login());
    return logIn
        .run(credentials.login(), credentials.password(), Visits.of(request))
        .fold(entry -> admit(request, entry, credentials), this::refused);
  }

  private HttpResponse<?> admit(HttpRequest<?> request, Entry entry, Credentials sent) {
    String login = sent.login();
    String code = sent.code();
    if (entry instanceof Entry.Opened opened) {
      return opened(request, opened.session(), login);
    }
    if (code == null) {
      limits.loggedIn(request, login);
      return refused(List.of(Reason.at("code", "login.entry.code-needed")));
    }
    return logIn
        .complete(((Entry.CodeNeeded) entry).ticket(), code, Visits.of(request))
        .fold(session -> opened(request, session, login), this::refused);
  }

  private HttpResponse<?> refused(List<Reason> reasons) {
    return answers.refused(HttpStatus.UNAUTHORIZED, reasons);
  }

  private HttpResponse<?> opened(HttpRequest<?> request, OpenedSession session, String login) {
    limits.loggedIn(request, login);
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

  /** Proves again who is logged in, as movements of money ask for; the body names no other. */
  @Post("/proof")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  @ApiResponse(responseCode = "204", description = "Proved")
  @ApiResponse(
      responseCode = "422",
      description = "Refused",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> prove(Actor actor, HttpRequest<?> request, @Body Proof proof) {
    String key = SignedIn.of(request).map(SignedIn::sessionKey).orElse("");
    String code = proof.code();
    return proveAgain
        .run(actor, key, proof.password(), code == null ? "" : code)
        .fold(
            account -> HttpResponse.noContent(),
            reasons -> answers.refused(HttpStatus.UNPROCESSABLE_ENTITY, reasons));
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
