package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.audit.AuditEntry;
import cn.jiangxin.access.audit.AuditFault;
import cn.jiangxin.access.audit.AuditProof;
import cn.jiangxin.access.audit.AuditResult;
import cn.jiangxin.access.audit.Checkpoint;
import cn.jiangxin.access.audit.Checkpoints;
import cn.jiangxin.access.audit.Mark;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.audit.AuditPage;
import cn.jiangxin.oversight.audit.AuditPlace;
import cn.jiangxin.oversight.audit.AuditSearch;
import cn.jiangxin.oversight.audit.ChangedField;
import cn.jiangxin.oversight.audit.CheckAudit;
import cn.jiangxin.oversight.audit.ReadAudit;
import cn.jiangxin.oversight.audit.SeenEntry;
import cn.jiangxin.oversight.audit.Spelled;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The audit trail within what the caller may see. */
@Controller("/api/v1/audit")
@Needs(Permission.READ_AUDIT)
@Tag(name = "Audit")
@SerdeImport(AuditProof.class)
@SerdeImport(AuditFault.class)
@SerdeImport(Checkpoint.class)
@SerdeImport(Mark.class)
@SerdeImport(ChangedField.class)
class AuditApi {
  private static final int CHECKPOINTS = 1000;

  private final ReadAudit audit;
  private final CheckAudit check;
  private final Checkpoints checkpoints;
  private final Spelled spelled;
  private final Answers answers;

  AuditApi(
      ReadAudit audit,
      CheckAudit check,
      Checkpoints checkpoints,
      Spelled spelled,
      Answers answers) {
    this.audit = audit;
    this.check = check;
    this.checkpoints = checkpoints;
    this.spelled = spelled;
    this.answers = answers;
  }

  /** Entries, the newest first; {@code next} of a page is the {@code before} of the following. */
  @Get
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Entries.class)))
  HttpResponse<?> list(
      Actor actor,
      @Nullable @QueryValue String person,
      @Nullable @QueryValue String action,
      @Nullable @QueryValue String subject,
      @Nullable @QueryValue String studio,
      @Nullable @QueryValue LocalDate from,
      @Nullable @QueryValue LocalDate to,
      @Nullable @QueryValue String address,
      @Nullable @QueryValue AuditResult result,
      @Nullable @QueryValue String text,
      @Nullable @QueryValue String before) {
    AuditPlace place = AuditPlace.parse(before).orElse(null);
    AuditSearch search =
        new AuditSearch(person, action, subject, studio, from, to, address, result, text, place);
    List<Reason> reasons = new ArrayList<>(search.refusals());
    if (place == null && before != null && !before.isEmpty()) {
      reasons.add(Reason.at("before", "audit.refused.place"));
    }
    return reasons.isEmpty()
        ? HttpResponse.ok(entries(audit.page(actor, search)))
        : answers.refused(HttpStatus.UNPROCESSABLE_ENTITY, reasons);
  }

  private Entries entries(AuditPage page) {
    return new Entries(
        page.entries().stream().map(this::entry).toList(),
        page.next().map(AuditPlace::toString).orElse(null));
  }

  /** One entry. */
  @Get("/entries/{id}")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Entry.class)))
  HttpResponse<?> entry(Actor actor, long id) {
    return audit
        .find(actor, id)
        .<HttpResponse<?>>map(found -> HttpResponse.ok(entry(found)))
        .orElseGet(answers::notFound);
  }

  /** The newest checkpoints of the chain, the newest first. */
  @Get("/checkpoints")
  List<Checkpoint> checkpoints() {
    return checkpoints.latest(CHECKPOINTS);
  }

  /** Verifies the chain; a fault names the first entry that is not as it was. */
  @Heavy
  @Post("/verification")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AuditProof.class)))
  HttpResponse<?> verify(Actor actor, @Body Against against) {
    return answers.of(
        check.run(
            actor,
            String.join("\n", against.checkpoints()),
            Objects.requireNonNullElse(against.archivedTo(), "")),
        HttpStatus.OK,
        Function.identity());
  }

  private Entry entry(SeenEntry seen) {
    AuditEntry e = seen.entry();
    return new Entry(
        e.id(),
        e.at(),
        e.login(),
        e.actor(),
        e.roles().isEmpty() ? List.of() : List.of(e.roles().split(",")),
        e.action(),
        e.subjectKind(),
        e.subjectCode(),
        seen.studioCode(),
        e.address(),
        e.node(),
        e.result(),
        spelled.detail(e.detail()),
        spelled.changes(e.changes()),
        seen.seq(),
        seen.hash());
  }

  /**
   * Some entries.
   *
   * @param next where the next page begins; null if this is the last
   */
  @Serdeable
  record Entries(List<Entry> items, @Nullable String next) {}

  /**
   * Against what the chain is held beside the checkpoints kept in the database.
   *
   * @param checkpoints each as {@code SEQ:HASH}
   * @param archivedTo the checkpoint up to which older entries were archived; null if none were
   */
  @Serdeable
  record Against(List<String> checkpoints, @Nullable String archivedTo) {
    Against {
      checkpoints = checkpoints == null ? List.of() : List.copyOf(checkpoints);
    }
  }

  /**
   * An entry.
   *
   * @param seq its number in the chain; null while it is not sealed
   */
  @Serdeable
  record Entry(
      long id,
      LocalDateTime at,
      String login,
      String name,
      List<String> roles,
      String action,
      String subjectKind,
      String subjectCode,
      @Nullable String studio,
      @Nullable String address,
      String node,
      AuditResult result,
      Map<String, String> detail,
      List<ChangedField> changes,
      @Nullable Long seq,
      @Nullable String hash) {}
}
