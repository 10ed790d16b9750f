package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.access.personal.RevealAccountMobile;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The mobile numbers that people recorded with their own accounts. */
@Controller("/api/v1/accounts/{login}/mobile")
@Needs(Permission.REVEAL_PERSONAL)
@Tag(name = "Personal data")
class AccountMobileApi {

  private final RevealAccountMobile reveal;
  private final Answers answers;

  AccountMobileApi(RevealAccountMobile reveal, Answers answers) {
    this.reveal = reveal;
    this.answers = answers;
  }

  /** Shows the number of somebody in sight in full, once; the look is audited with its reason. */
  @Post("/reveal")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RevealedNumber.class)))
  HttpResponse<?> reveal(Actor actor, @PathVariable String login, @Body RevealReason reason) {
    return answers.of(reveal.run(actor, login, reason.reason()), HttpStatus.OK, RevealedNumber::of);
  }
}
