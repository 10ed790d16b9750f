package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.vote.RecognitionGuard.Concurring;
import cn.jiangxin.assessment.vote.WhoVotes.Matter;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Recognitions;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final TitleVotes ballot;
  private final GuardedVotes guarded;
  private final StudioHolders studios;

  RecognitionPart(
      Recognitions recognitions,
      Decisions decisions,
      PackCodes codes,
      VoteChecks votes,
      TitleVotes ballot,
      GuardedVotes guarded,
      StudioHolders studios) {
    this.recognitions = recognitions;
    this.decisions = decisions;
    this.codes = codes;
    this.votes = votes;
    this.ballot = ballot;
    this.guarded = guarded;
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

  @Override
  public List<Reason> refuse(
      Actor actor, RecognitionForm form, Studio holder, @Nullable Long replaced) {
    Matter matter = new Matter(holder, Objects.requireNonNullElse(form.programme(), ""));
    if (replaced == null) {
      List<Reason> reasons = ballot.refuseNew(actor, matter, form.decisions());
      return reasons.isEmpty()
          ? guarded.refuse(actor, holder, concurring(form, form.decisions()))
          : reasons;
    }
    RecognitionForm before = standing(replaced, holder).orElseThrow();
    List<Reason> reasons =
        new ArrayList<>(ballot.refuseNew(actor, matter, anew(form, before.decisions())));
    if (!isSameTitle(form, before)) {
      reasons.addAll(ballot.refuseUndoingTitle(actor, matter, replaced, "programme"));
    }
    anew(form, before.decisions()).stream()
        .flatMap(vote -> refuseChange(actor, matter, replaced, vote, before).stream())
        .forEach(reasons::add);
    if (reasons.isEmpty()) {
      List<TitleVote> moved =
          isSameTitle(form, before) ? anew(form, before.decisions()) : form.decisions();
      reasons.addAll(guarded.refuse(actor, holder, concurring(form, moved)));
    }
    return reasons.stream().distinct().toList();
  }

  private static List<Concurring> concurring(RecognitionForm form, List<TitleVote> votes) {
    List<TitleVote> sent = form.decisions();
    return votes.stream()
        .flatMap(
            vote ->
                GuardedVotes.concurring(
                    "votes[" + sent.indexOf(vote) + "].",
                    Objects.requireNonNullElse(form.programme(), ""),
                    Objects.requireNonNullElse(form.level(), ""),
                    vote)
                    .stream())
        .toList();
  }

  @Override
  public Map<String, String> remarks(RecognitionForm form, Studio holder) {
    return guarded.remarks(holder, concurring(form, form.decisions()));
  }

  /** The votes that do not stand already just so. */
  private static List<TitleVote> anew(RecognitionForm form, List<TitleVote> standing) {
    return form.decisions().stream().filter(vote -> !standing.contains(vote)).toList();
  }

  private static boolean isSameTitle(RecognitionForm form, RecognitionForm before) {
    return Objects.equals(form.programme(), before.programme())
        && Objects.equals(form.level(), before.level())
        && Boolean.TRUE.equals(form.demonstration()) == Boolean.TRUE.equals(before.demonstration());
  }

  private List<Reason> refuseChange(
      Actor actor, Matter matter, long title, TitleVote vote, RecognitionForm before) {
    List<Reason> reasons = new ArrayList<>(ballot.refuse(actor, matter, title, vote.body()));
    before.decisions().stream()
        .filter(old -> Objects.equals(old.body(), vote.body()))
        .flatMap(old -> ballot.refuseMoving(actor, matter, title, old, vote).stream())
        .forEach(reasons::add);
    return reasons;
  }

  @Override
  public List<Reason> refuseVoid(Actor actor, long id, Studio holder) {
    RecognitionForm form = standing(id, holder).orElseThrow();
    Matter matter = new Matter(holder, Objects.requireNonNullElse(form.programme(), ""));
    List<Reason> reasons = new ArrayList<>(ballot.refuseNew(actor, matter, List.of()));
    reasons.addAll(ballot.refuseUndoingTitle(actor, matter, id, "reason"));
    return reasons;
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
    List<TitleVote> cast = cast(f, holder, stamp);
    decisions.append(
        cast.stream().map(vote -> VotePart.decision(holder, id, vote)).toList(), stamp);
    if (stamp.corrects() != null) {
      decisions.carry(
          stamp.corrects(),
          id,
          cast.stream().map(vote -> Objects.requireNonNull(vote.body())).toList());
    }
    return id;
  }

  /** The votes that the person casts; those that stood before are carried over. */
  private List<TitleVote> cast(RecognitionForm f, Studio holder, Stamp stamp) {
    Long before = stamp.corrects();
    if (before == null) {
      return f.decisions();
    }
    List<TitleVote> stood =
        decisions.voidedWith(before, holder.id()).stream().map(RecognitionPart::vote).toList();
    return anew(f, stood);
  }

  @Override
  public Optional<RecognitionForm> standing(long id, Studio holder) {
    return recognitions.current(Set.of(holder.id())).stream()
        .filter(title -> title.id() == id && title.endedOn() == null)
        .findFirst()
        .map(title -> form(title, ballot.on(id, holder)));
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
        votes.stream().map(RecognitionPart::vote).toList());
  }

  private static TitleVote vote(Decision v) {
    return new TitleVote(v.body(), v.concurs(), v.decidedOn(), v.documentNo());
  }

  @Override
  public boolean voidRecord(long id, Studio holder, Stamp stamp) {
    ballot.on(id, holder).forEach(vote -> decisions.voidRecord(vote.id(), holder.id(), stamp));
    return recognitions.voidRecord(id, holder.id(), stamp);
  }
}
