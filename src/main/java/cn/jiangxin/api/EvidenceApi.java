package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.ActivityLedger;
import cn.jiangxin.ledger.AttachEvidence;
import cn.jiangxin.ledger.DetachEvidence;
import cn.jiangxin.ledger.Ledger;
import cn.jiangxin.ledger.MemberLedger;
import cn.jiangxin.ledger.MentorshipLedger;
import cn.jiangxin.ledger.OutcomeLedger;
import cn.jiangxin.ledger.ProjectLedger;
import cn.jiangxin.ledger.ReadEvidence;
import cn.jiangxin.studio.evidence.Evidence;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Files that prove the entries of the ledgers; ledger is the name of one in the singular. */
@Controller("/api/v1/studios/{studio}/evidence")
@Tag(name = "Ledgers")
class EvidenceApi {

  private final ReadEvidence read;
  private final AttachEvidence attach;
  private final DetachEvidence detach;
  private final List<Ledger<?, ?>> ledgers;
  private final Answers answers;

  EvidenceApi(
      ReadEvidence read,
      AttachEvidence attach,
      DetachEvidence detach,
      ActivityLedger activities,
      OutcomeLedger outcomes,
      ProjectLedger projects,
      MentorshipLedger mentorships,
      MemberLedger members,
      Answers answers) {
    this.read = read;
    this.attach = attach;
    this.detach = detach;
    this.ledgers = List.of(activities, outcomes, projects, mentorships, members);
    this.answers = answers;
  }

  /**
   * A file that proves an entry.
   *
   * @param hash SHA-256 of its bytes
   * @param size bytes
   */
  @Serdeable
  record EvidenceView(
      long id, String name, String mediaType, String hash, int size, LocalDateTime recordedAt) {
    static EvidenceView of(Evidence evidence) {
      return new EvidenceView(
          evidence.id(),
          evidence.name(),
          evidence.kind().mediaType(),
          evidence.hash(),
          evidence.size(),
          evidence.recordedAt());
    }
  }

  /** Evidence of an entry, oldest first. */
  @Get("/{ledger}/{entry}")
  @Needs(Permission.READ_REGISTRY)
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(array = @ArraySchema(schema = @Schema(implementation = EvidenceView.class))))
  HttpResponse<?> list(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String ledger,
      @PathVariable long entry) {
    Optional<List<Evidence>> found = read.ofEntry(actor, studio, ledger, entry);
    return found.isPresent()
        ? HttpResponse.ok(found.get().stream().map(EvidenceView::of).toList())
        : answers.notFound();
  }

  /** Attaches a file; the same file sent again changes nothing. */
  @Post("/{ledger}/{entry}")
  @Needs({Permission.WRITE_LEDGER, Permission.DRAFT_LEDGER})
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @ApiResponse(
      responseCode = "201",
      description = "Attached",
      content = @Content(schema = @Schema(implementation = EvidenceView.class)))
  HttpResponse<?> attach(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String ledger,
      @PathVariable long entry,
      @Part("file") CompletedFileUpload file)
      throws IOException {
    Optional<Ledger<?, ?>> of = named(ledger);
    if (of.isEmpty()) {
      return answers.notFound();
    }
    return answers.of(
        attach.to(of.get(), actor, studio, entry, file.getFilename(), file.getBytes()),
        HttpStatus.CREATED,
        EvidenceView::of);
  }

  /** Takes a file away; the history keeps it. Who drafts takes it from drafts of their own. */
  @Delete("/{id}")
  @Needs({Permission.WRITE_LEDGER, Permission.DRAFT_LEDGER})
  @ApiResponse(
      responseCode = "200",
      description = "Taken away",
      content = @Content(schema = @Schema(implementation = Voided.class)))
  HttpResponse<?> detach(Actor actor, @PathVariable String studio, @PathVariable long id) {
    return answers.of(detach.of(actor, studio, id), HttpStatus.OK, gone -> new Voided(gone.id()));
  }

  private Optional<Ledger<?, ?>> named(String ledger) {
    return ledgers.stream().filter(of -> of.name().equals(ledger)).findFirst();
  }
}
