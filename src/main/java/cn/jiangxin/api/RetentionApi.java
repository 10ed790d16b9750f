package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.access.personal.PersonalNumber;
import cn.jiangxin.studio.personal.EraseDue;
import cn.jiangxin.studio.personal.ErasePerson;
import cn.jiangxin.studio.personal.Erased;
import cn.jiangxin.studio.personal.ErasureOrder;
import cn.jiangxin.studio.personal.FindPerson;
import cn.jiangxin.studio.personal.KnownPerson;
import cn.jiangxin.studio.personal.ReadRetention;
import cn.jiangxin.studio.personal.RetentionLine;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How long personal data are kept, and their erasure. */
@Controller("/api/v1/personal")
@Needs(Permission.ERASE_PERSONAL)
@Tag(name = "Personal data")
class RetentionApi {

  private final ReadRetention retention;
  private final EraseDue eraseDue;
  private final FindPerson find;
  private final ErasePerson erasePerson;
  private final Answers answers;

  RetentionApi(
      ReadRetention retention,
      EraseDue eraseDue,
      FindPerson find,
      ErasePerson erasePerson,
      Answers answers) {
    this.retention = retention;
    this.eraseDue = eraseDue;
    this.find = find;
    this.erasePerson = erasePerson;
    this.answers = answers;
  }

  /** Each kind of data with its time and what has been kept for longer: the preview. */
  @Get("/retention")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(array = @ArraySchema(schema = @Schema(implementation = RetentionLine.class))))
  HttpResponse<?> retention() {
    return HttpResponse.ok(retention.all());
  }

  /** Erases what a kind's preview showed; refused with 409 if the records are others now. */
  @Post("/erasures")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Erased.class)))
  HttpResponse<?> erase(@Parameter(hidden = true) Actor actor, @Body ErasureOrder order) {
    return answers.of(eraseDue.run(actor, order), HttpStatus.OK, Function.identity());
  }

  /** What is kept of a person who shows an identity paper. */
  @Post("/persons")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = KnownPerson.class)))
  HttpResponse<?> find(@Parameter(hidden = true) Actor actor, @Body ShownPaper shown) {
    return answers.of(
        find.run(actor, shown.paper(), shown.number()), HttpStatus.OK, Function.identity());
  }

  /** Erases what is kept of a person who asks for it; refused while a payment must be kept. */
  @Post("/persons/erasure")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Erased.class)))
  HttpResponse<?> erase(@Parameter(hidden = true) Actor actor, @Body Request request) {
    return answers.of(
        erasePerson.run(actor, request.person(), request.reason()),
        HttpStatus.OK,
        Function.identity());
  }

  /**
   * An identity paper.
   *
   * @param paper its kind; none: the resident's card
   * @param number in full; not kept
   */
  @Serdeable
  record ShownPaper(@Nullable String paper, @Nullable String number) {

    /** Says no more than the last four characters, so that the number cannot reach a log. */
    @Override
    public String toString() {
      return "ShownPaper[" + PersonalNumber.masked(number == null ? "" : number) + "]";
    }
  }

  /** A person's request, with what the preview knows the person by. */
  @Serdeable
  record Request(@Nullable String person, @Nullable String reason) {}
}
