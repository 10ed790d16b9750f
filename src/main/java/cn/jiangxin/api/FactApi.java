package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.registry.fact.FactBook;
import cn.jiangxin.registry.fact.FactForm;
import cn.jiangxin.registry.fact.FactPart;
import cn.jiangxin.registry.fact.FactParts;
import cn.jiangxin.registry.fact.ReportedFact;
import cn.jiangxin.studio.Studios;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Facts that no ledger proves: grounds, audits, invitations, support, alliances, proposals,
 * notices, papers, stamps, payments. The kind, e.g. audit-finding, says who may report it and what
 * is asked.
 */
@Controller("/api/v1/studios/{studio}/facts")
@Needs({
  Permission.REPORT_FACT,
  Permission.AUDIT_MONEY,
  Permission.WRITE_LEDGER,
  Permission.VERIFY_LEDGER,
  Permission.RECOMMEND,
  Permission.RECORD_DECISION,
  Permission.GRANT_MONEY
})
@Tag(name = "Register")
class FactApi {

  private final FactParts parts;
  private final FactBook book;
  private final Studios studios;
  private final FactUse use;
  private final Answers answers;

  FactApi(FactParts parts, FactBook book, Studios studios, FactUse use, Answers answers) {
    this.parts = parts;
    this.book = book;
    this.studios = studios;
    this.use = use;
    this.answers = answers;
  }

  /** What was reported of the studio and stands, the latest first. */
  @Get
  @Needs(Permission.READ_REGISTRY)
  @ApiResponse(
      responseCode = "200",
      description = "The facts",
      content = @Content(schema = @Schema(implementation = ReportedFact.class)))
  HttpResponse<?> list(Actor actor, @PathVariable String studio) {
    return studios
        .find(studio, actor.scopeFor(Permission.READ_REGISTRY))
        .<HttpResponse<?>>map(found -> HttpResponse.ok(facts(found.id())))
        .orElseGet(answers::notFound);
  }

  private List<ReportedFact> facts(long studio) {
    return book.current(Set.of(studio));
  }

  /** Reports a fact. A second call with the same key answers with the first one's record. */
  @Post("/{kind}")
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
      @PathVariable String kind,
      @Header("Idempotency-Key") String key,
      @Body FactForm form) {
    return at(kind, actor, part -> use.record(part, actor, studio, form, key));
  }

  /** Changes a fact: the old record is voided, a new one stands in its place. */
  @Put("/{kind}/{id}")
  @ApiResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  HttpResponse<?> correct(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String kind,
      @PathVariable long id,
      @Header("Idempotency-Key") String key,
      @QueryValue String reason,
      @Body FactForm form) {
    return at(kind, actor, part -> use.correct(part, actor, studio, id, form, reason, key));
  }

  /** Voids a fact; what answered it falls with it. */
  @Delete("/{kind}/{id}")
  @ApiResponse(
      responseCode = "200",
      description = "Voided",
      content = @Content(schema = @Schema(implementation = Voided.class)))
  HttpResponse<?> voidFact(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String kind,
      @PathVariable long id,
      @QueryValue String reason) {
    return at(kind, actor, part -> use.voidFact(part, actor, studio, id, reason));
  }

  private HttpResponse<?> at(String kind, Actor actor, Function<FactPart, HttpResponse<?>> then) {
    return parts
        .find(kind)
        .<HttpResponse<?>>map(
            part ->
                actor.may(part.permission())
                    ? then.apply(part)
                    : HttpResponse.status(HttpStatus.FORBIDDEN))
        .orElseGet(answers::notFound);
  }
}
