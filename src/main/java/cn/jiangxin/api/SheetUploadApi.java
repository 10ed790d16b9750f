package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.sheet.ImportUpload;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Objects;

/** Spreadsheets of ledgers that are sent in: dry run, then import. */
@Controller("/api/v1/studios/{studio}/{ledger}/uploads")
@Needs(Permission.WRITE_LEDGER)
@Tag(name = "Spreadsheets")
class SheetUploadApi {
  private final SheetUse use;

  SheetUploadApi(SheetUse use) {
    this.use = use;
  }

  /** The dry run: checks the file (XLSX or CSV) and changes nothing in the ledger. */
  @Heavy
  @Post(consumes = MediaType.MULTIPART_FORM_DATA)
  @ApiResponse(
      responseCode = "200",
      description = "Checked",
      content = @Content(schema = @Schema(implementation = UploadView.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Unreadable",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> check(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String ledger,
      @Part("file") CompletedFileUpload file)
      throws IOException {
    return use.check(
        actor, studio, ledger, Objects.requireNonNullElse(file.getFilename(), ""), file.getBytes());
  }

  /** How far the upload has come, and a page of what was found in it. */
  @Get("/{id}")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UploadView.class)))
  HttpResponse<?> show(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String ledger,
      @PathVariable long id,
      @QueryValue(defaultValue = "1") int page) {
    return use.show(actor, studio, ledger, id, page);
  }

  /**
   * Imports everything or nothing, or the good rows only. A second call with the same key imports
   * nothing and gets the first one's answer.
   */
  @Post("/{id}/import")
  @Consumes(MediaType.APPLICATION_JSON)
  @ApiResponse(
      responseCode = "200",
      description = "Imported",
      content = @Content(schema = @Schema(implementation = UploadView.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Not in order",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> carryOut(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String ledger,
      @PathVariable long id,
      @Header("Idempotency-Key") String key,
      @Body ImportBody body) {
    ImportUpload.Wish wish =
        new ImportUpload.Wish(
            Boolean.TRUE.equals(body.goodRowsOnly()),
            Objects.requireNonNullElse(body.reason(), ""),
            key);
    return use.carryOut(actor, studio, ledger, id, wish);
  }
}
