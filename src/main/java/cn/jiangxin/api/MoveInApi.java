package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.lifecycle.movein.MoveInDesk;
import cn.jiangxin.lifecycle.movein.MoveInTemplate;
import cn.jiangxin.lifecycle.movein.ReturnMoveIn;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moving in: a district's recorded history in one workbook, checked, agreed to and taken over. */
@Controller("/api/v1/moving-in")
@Tag(name = "Moving in")
@Needs(Permission.MOVE_IN)
class MoveInApi {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final MoveInUse use;
  private final MoveInDesk desk;
  private final MoveInTemplate template;
  private final ReturnMoveIn returned;
  private final HttpLocaleResolver languages;
  private final Answers answers;

  MoveInApi(
      MoveInUse use,
      MoveInDesk desk,
      MoveInTemplate template,
      ReturnMoveIn returned,
      HttpLocaleResolver languages,
      Answers answers) {
    this.use = use;
    this.desk = desk;
    this.template = template;
    this.returned = returned;
    this.languages = languages;
    this.answers = answers;
  }

  /** The empty workbook to fill in, in the caller's language. */
  @Heavy
  @Get(value = "/template/workbook.xlsx", produces = "*/*")
  HttpResponse<?> template(Actor actor, HttpRequest<?> request) {
    return sent(template.of(actor, languages.resolveOrDefault(request)), "moving-in");
  }

  /**
   * The dry run: checks the workbook and changes nothing in the register.
   *
   * @param organisation code of the union in whose name it is handed in; needed by those who act
   *     for several
   */
  @Heavy
  @Post(consumes = MediaType.MULTIPART_FORM_DATA)
  @ApiResponse(
      responseCode = "200",
      description = "Checked",
      content = @Content(schema = @Schema(implementation = MoveInView.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Unreadable",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> check(
      Actor actor,
      @Part("file") CompletedFileUpload file,
      @QueryValue @Nullable String organisation,
      HttpRequest<?> request)
      throws IOException {
    String name = Objects.requireNonNullElse(file.getFilename(), "");
    return use.check(
        actor, organisation, name, file.getBytes(), languages.resolveOrDefault(request));
  }

  /** How far the workbook has come, and a page of what was found in it. */
  @Get("/{id}")
  @Needs({Permission.MOVE_IN, Permission.AGREE_MOVE_IN})
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MoveInView.class)))
  HttpResponse<?> show(
      Actor actor,
      @PathVariable long id,
      @QueryValue(defaultValue = "1") int page,
      HttpRequest<?> request) {
    return use.show(actor, id, page, languages.resolveOrDefault(request));
  }

  /** The workbook with a column of remarks and notes at the cells. */
  @Heavy
  @Get(value = "/{id}/returned", produces = "*/*")
  @Needs({Permission.MOVE_IN, Permission.AGREE_MOVE_IN})
  HttpResponse<?> returned(Actor actor, @PathVariable long id, HttpRequest<?> request) {
    return desk.find(actor, id)
        .<HttpResponse<?>>map(
            book ->
                sent(
                    returned.of(actor, book, languages.resolveOrDefault(request)),
                    "moving-in-" + id))
        .orElseGet(answers::notFound);
  }

  /** Agrees, as a person of another body than the one that handed the workbook in. */
  @Post("/{id}/agreement")
  @Needs(Permission.AGREE_MOVE_IN)
  @ApiResponse(
      responseCode = "200",
      description = "Agreed",
      content = @Content(schema = @Schema(implementation = MoveInView.class)))
  HttpResponse<?> agree(Actor actor, @PathVariable long id, HttpRequest<?> request) {
    return use.agree(actor, id, languages.resolveOrDefault(request));
  }

  /**
   * Takes everything over or nothing, once another body has agreed. A second call with the same key
   * takes nothing over and gets the first one's answer.
   */
  @Heavy
  @Post("/{id}/import")
  @ApiResponse(
      responseCode = "200",
      description = "Taken over",
      content = @Content(schema = @Schema(implementation = MoveInView.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Not in order",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> carryOut(
      Actor actor,
      @PathVariable long id,
      @Header("Idempotency-Key") String key,
      HttpRequest<?> request) {
    return use.carryOut(actor, id, key, languages.resolveOrDefault(request));
  }

  private static HttpResponse<?> sent(byte[] content, String name) {
    return HttpResponse.ok(content)
        .header(HttpHeaders.CONTENT_TYPE, XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"");
  }
}
