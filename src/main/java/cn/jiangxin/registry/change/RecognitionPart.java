package cn.jiangxin.registry.change;

import cn.jiangxin.access.Permission;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Recognitions;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The titles of studios with what the bodies decided on them. A correction records the decisions
 * anew with the title; the end of a title is a decision of its own and not made here.
 */
@Singleton
public final class RecognitionPart implements RegisterPart<Studio, RecognitionForm> {

  private final Recognitions recognitions;
  private final Decisions decisions;
  private final PackCodes codes;
  private final VoteChecks votes;
  private final StudioHolders studios;

  RecognitionPart(
      Recognitions recognitions,
      Decisions decisions,
      PackCodes codes,
      VoteChecks votes,
      StudioHolders studios) {
    this.recognitions = recognitions;
    this.decisions = decisions;
    this.codes = codes;
    this.votes = votes;
    this.studios = studios;
  }

  @Override
  public String name() {
    return "recognition";
  }

  @Override
  public Holders<Studio> holders() {
    return studios;
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_DECISION;
  }

  @Override
  public List<Reason> check(
      RecognitionForm form, Studio holder, @Nullable Long replaced, LocalDate today) {
    FormChecks checks =
        new FormChecks()
            .required("programme", form.programme(), 20)
            .code("programme", form.programme(), codes.programmes())
            .required("level", form.level(), 20)
            .code("level", form.level(), levels(form.programme()))
            .codes("methods", form.methodsHeld(), codes.reviewMethods())
            .happened("plaqueOn", form.plaqueOn(), today)
            .happened("certificateOn", form.certificateOn(), today)
            .optional("certificateNo", form.certificateNo(), 60)
            .that(
                !isHeld(form, holder, replaced),
                Reason.at("programme", "registry.check.titleThere"));
    votes.check(checks, form.programme(), form.decisions(), today);
    return checks.reasons();
  }

  private List<String> levels(@Nullable String programme) {
    return programme == null ? codes.levels() : codes.levels(programme);
  }

  private boolean isHeld(RecognitionForm form, Studio holder, @Nullable Long replaced) {
    return recognitions.current(Set.of(holder.id())).stream()
        .filter(other -> replaced == null || other.id() != replaced)
        .filter(other -> other.endedOn() == null)
        .anyMatch(
            other ->
                other.programme().equals(form.programme()) && other.level().equals(form.level()));
  }

  @Override
  public long append(RecognitionForm f, Studio holder, Stamp stamp) {
    Recognition title =
        new Recognition(
            0,
            holder.id(),
            Objects.requireNonNull(f.programme()),
            Objects.requireNonNull(f.level()),
            Boolean.TRUE.equals(f.demonstration()),
            f.methodsHeld(),
            f.plaqueOn(),
            f.certificateOn(),
            f.certificateNo(),
            null,
            null);
    long id = recognitions.append(List.of(title), stamp).get(0).id();
    decisions.append(
        f.decisions().stream().map(vote -> VotePart.decision(holder, id, vote)).toList(), stamp);
    return id;
  }

  @Override
  public Optional<RecognitionForm> standing(long id, Studio holder) {
    return recognitions.current(Set.of(holder.id())).stream()
        .filter(title -> title.id() == id && title.endedOn() == null)
        .findFirst()
        .map(title -> form(title, votes(id, holder)));
  }

  private List<Decision> votes(long id, Studio holder) {
    return decisions.current(Set.of(holder.id())).stream()
        .filter(vote -> Objects.equals(vote.recognitionId(), id))
        .toList();
  }

  private static RecognitionForm form(Recognition t, List<Decision> votes) {
    return new RecognitionForm(
        t.programme(),
        t.level(),
        t.demonstration(),
        t.methods(),
        t.plaqueOn(),
        t.certificateOn(),
        t.certificateNo(),
        votes.stream()
            .map(v -> new TitleVote(v.body(), v.concurs(), v.decidedOn(), v.documentNo()))
            .toList());
  }

  @Override
  public boolean voidRecord(long id, Studio holder, Stamp stamp) {
    votes(id, holder).forEach(vote -> decisions.voidRecord(vote.id(), holder.id(), stamp));
    return recognitions.voidRecord(id, holder.id(), stamp);
  }
}
