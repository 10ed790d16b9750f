package cn.jiangxin.api;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.ApiToken;
import cn.jiangxin.access.ApiTokens;
import cn.jiangxin.access.EndSessions;
import cn.jiangxin.access.KnownSession;
import cn.jiangxin.access.MakeToken;
import cn.jiangxin.access.RevokeToken;
import cn.jiangxin.access.Sessions;
import cn.jiangxin.access.http.Fresh;
import cn.jiangxin.access.http.InPerson;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The caller's own sessions and tokens. */
@Controller("/api/v1/account")
@Secured(SecurityRule.IS_AUTHENTICATED)
@InPerson
@Tag(name = "Account")
@SerdeImport(KnownSession.class)
@SerdeImport(ApiToken.class)
class OwnAccountApi {
  private final Accounts accounts;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final EndSessions end;
  private final MakeToken make;
  private final RevokeToken revoke;
  private final Answers answers;

  OwnAccountApi(
      Accounts accounts,
      Sessions sessions,
      ApiTokens tokens,
      EndSessions end,
      MakeToken make,
      RevokeToken revoke,
      Answers answers) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.end = end;
    this.make = make;
    this.revoke = revoke;
    this.answers = answers;
  }

  /** Where the caller is logged in, the latest used first. */
  @Get("/sessions")
  List<KnownSession> sessions(Actor actor) {
    return sessions.of(own(actor));
  }

  /** Ends one of the caller's sessions. */
  @Delete("/sessions/{handle}")
  @ApiResponse(responseCode = "204", description = "Ended")
  HttpResponse<?> end(Actor actor, @PathVariable String handle) {
    return answers.of(end.one(actor, actor.login(), handle), HttpStatus.NO_CONTENT, account -> "");
  }

  /** The caller's tokens that are good, the newest first. */
  @Get("/tokens")
  List<ApiToken> tokens(Actor actor) {
    return tokens.of(own(actor));
  }

  /** Makes a token with which a system acts in the caller's name. */
  @Post("/tokens")
  @Fresh
  @ApiResponse(
      responseCode = "201",
      description = "Made",
      content = @Content(schema = @Schema(implementation = TokenAnswer.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Refused",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> make(Actor actor, @Body TokenRequest request) {
    return answers.of(
        make.run(actor, request.order()),
        HttpStatus.CREATED,
        made -> new TokenAnswer(made.name(), made.token()));
  }

  /** Takes one of the caller's tokens back. */
  @Delete("/tokens/{id}")
  @ApiResponse(responseCode = "204", description = "Taken back")
  HttpResponse<?> revoke(Actor actor, @PathVariable long id) {
    return answers.of(revoke.run(actor, actor.login(), id), HttpStatus.NO_CONTENT, account -> "");
  }

  private Account own(Actor actor) {
    return accounts.find(actor.login()).orElseThrow();
  }
}
