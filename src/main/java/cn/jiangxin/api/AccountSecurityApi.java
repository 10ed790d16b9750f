package cn.jiangxin.api;

import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.ApiTokens;
import cn.jiangxin.access.ChangeSecondFactor;
import cn.jiangxin.access.EndSessions;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.RevokeToken;
import cn.jiangxin.access.Sessions;
import cn.jiangxin.access.http.InPerson;
import cn.jiangxin.access.http.Needs;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The sessions, second factor and tokens of any account, for whoever keeps the accounts. */
@Controller("/api/v1/accounts/{login}")
@Needs(Permission.KEEP_ACCOUNTS)
@InPerson
@Tag(name = "Account")
class AccountSecurityApi {
  private final Accounts accounts;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final EndSessions end;
  private final ChangeSecondFactor factor;
  private final RevokeToken revoke;
  private final Answers answers;

  AccountSecurityApi(
      Accounts accounts,
      Sessions sessions,
      ApiTokens tokens,
      EndSessions end,
      ChangeSecondFactor factor,
      RevokeToken revoke,
      Answers answers) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.end = end;
    this.factor = factor;
    this.revoke = revoke;
    this.answers = answers;
  }

  /** Where the person is logged in. */
  @Get("/sessions")
  HttpResponse<?> sessions(@PathVariable String login) {
    return accounts
        .find(login)
        .<HttpResponse<?>>map(account -> HttpResponse.ok(sessions.of(account)))
        .orElseGet(answers::notFound);
  }

  /** Ends all sessions of the person. */
  @Delete("/sessions")
  @ApiResponse(responseCode = "204", description = "Ended")
  HttpResponse<?> endAll(Actor actor, @PathVariable String login) {
    return answers.of(end.others(actor, login, ""), HttpStatus.NO_CONTENT, account -> "");
  }

  /** Ends one session of the person. */
  @Delete("/sessions/{handle}")
  @ApiResponse(responseCode = "204", description = "Ended")
  HttpResponse<?> end(Actor actor, @PathVariable String login, @PathVariable String handle) {
    return answers.of(end.one(actor, login, handle), HttpStatus.NO_CONTENT, account -> "");
  }

  /** Takes the person's second factor away. */
  @Delete("/second-factor")
  @ApiResponse(responseCode = "204", description = "Taken away")
  HttpResponse<?> resetFactor(Actor actor, @PathVariable String login) {
    return answers.of(factor.reset(actor, login), HttpStatus.NO_CONTENT, account -> "");
  }

  /** The person's tokens that are good. */
  @Get("/tokens")
  HttpResponse<?> tokens(@PathVariable String login) {
    return accounts
        .find(login)
        .<HttpResponse<?>>map(account -> HttpResponse.ok(tokens.of(account)))
        .orElseGet(answers::notFound);
  }

  /** Takes a token of the person back. */
  @Delete("/tokens/{id}")
  @ApiResponse(responseCode = "204", description = "Taken back")
  HttpResponse<?> revoke(Actor actor, @PathVariable String login, @PathVariable long id) {
    return answers.of(revoke.run(actor, login, id), HttpStatus.NO_CONTENT, account -> "");
  }
}
