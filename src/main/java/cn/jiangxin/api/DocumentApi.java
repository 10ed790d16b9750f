package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.registry.change.DocumentForm;
import cn.jiangxin.registry.change.DocumentPart;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Rules and plans of a studio (BDA-6.1). */
@Controller("/api/v1/studios/{studio}/documents")
@Needs(Permission.WRITE_LEDGER)
@Tag(name = "Register")
class DocumentApi {

  private final DocumentPart part;
  private final FactUse use;

  DocumentApi(DocumentPart part, FactUse use) {
    this.part = part;
    this.use = use;
  }

  /** Records a document. A second call with the same key answers with the first one's record. */
  @Post
  @ApiResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Not in order",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> record(
      Actor actor,
      @PathVariable String studio,
      @Header("Idempotency-Key") String key,
      @Body DocumentForm form) {
    return use.record(part, actor, studio, form, key);
  }

  /** Changes a document: the old record is voided, a new one stands in its place. */
  @Put("/{id}")
  @ApiResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  HttpResponse<?> correct(
      Actor actor,
      @PathVariable String studio,
      @PathVariable long id,
      @Header("Idempotency-Key") String key,
      @QueryValue String reason,
      @Body DocumentForm form) {
    return use.correct(part, actor, studio, id, form, reason, key);
  }

  /** Voids a document. */
  @Delete("/{id}")
  @ApiResponse(
      responseCode = "200",
      description = "Voided",
      content = @Content(schema = @Schema(implementation = Voided.class)))
  HttpResponse<?> voidFact(
      Actor actor, @PathVariable String studio, @PathVariable long id, @QueryValue String reason) {
    return use.voidFact(part, actor, studio, id, reason);
  }
}
