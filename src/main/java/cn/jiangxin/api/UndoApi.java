package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.UndoEntry;
import io.micronaut.context.LocalizedMessageSource;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Takes back what the caller recorded last in the ledgers of a studio. */
@Controller("/api/v1/studios/{studio}/undo")
@Needs({Permission.WRITE_LEDGER, Permission.DRAFT_LEDGER})
@Tag(name = "Ledgers")
class UndoApi {

  private static final String REASON = "ledger.undo.reason";

  private final UndoEntry undo;
  private final Answers answers;
  private final LocalizedMessageSource messages;

  UndoApi(UndoEntry undo, Answers answers, LocalizedMessageSource messages) {
    this.undo = undo;
    this.answers = answers;
    this.messages = messages;
  }

  /**
   * Voids the entry that was recorded with the key, if it is the caller's newest in the studio and
   * not verified. Once more with the same key it does nothing.
   */
  @Post
  @ApiResponse(
      responseCode = "200",
      description = "Voided",
      content = @Content(schema = @Schema(implementation = Voided.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Not the newest entry, or verified",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> undo(
      Actor actor, @PathVariable String studio, @Header("Idempotency-Key") String key) {
    String reason = messages.getMessageOrDefault(REASON, REASON);
    return answers.of(undo.in(actor, studio, key, reason), HttpStatus.OK, Voided::new);
  }
}
