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

/** What single bodies decided on titles: the second body often decides later. */
@Singleton
public final class VotePart implements RegisterPart<Studio, VoteForm> {

  private final Decisions decisions;
  private final Recognitions recognitions;
  private final VoteChecks votes;
  private final TitleVotes ballot;
  private final GuardedVotes guarded;
  private final StudioHolders studios;

  VotePart(
      Decisions decisions,
      Recognitions recognitions,
      VoteChecks votes,
      TitleVotes ballot,
      GuardedVotes guarded,
      StudioHolders studios) {
    this.decisions = decisions;
    this.recognitions = recognitions;
    this.votes = votes;
    this.ballot = ballot;
    this.guarded = guarded;
    this.studios = studios;
  }

  @Override
  public String name() {
    return "vote";
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
      VoteForm form, Studio holder, @Nullable Long replaced, LocalDate today) {
    Optional<Recognition> title = title(form, holder);
    if (title.isEmpty()) {
      return List.of(Reason.at("recognition", "registry.check.noTitle"));
    }
    FormChecks checks =
        new FormChecks()
            .that(!hasVoted(form, holder, replaced), Reason.at("body", "registry.check.bodyTwice"));
    votes.check(checks, "", title.get().programme(), form.vote(), today);
    return checks.reasons();
  }

  private Optional<Recognition> title(VoteForm form, Studio holder) {
    return recognitions.current(Set.of(holder.id())).stream()
        .filter(title -> Objects.equals(title.id(), form.recognition()))
        .findFirst();
  }

  @Override
  public List<Reason> refuse(Actor actor, VoteForm form, Studio holder, @Nullable Long replaced) {
    Optional<Recognition> title = title(form, holder);
    if (title.isEmpty()) {
      return List.of();
    }
    Matter matter = TitleVotes.matter(holder, title.get());
    List<Reason> reasons =
        new ArrayList<>(ballot.refuse(actor, matter, title.get().id(), form.body()));
    if (replaced != null) {
      reasons.addAll(refuseReplacing(actor, form, holder, replaced, matter));
    }
    if (reasons.isEmpty() && !stands(form, holder, replaced)) {
      reasons.addAll(guarded.refuse(actor, holder, concurring(form, title.get())));
    }
    return reasons;
  }

  /** Whether the body had said the same on the same day before. */
  private boolean stands(VoteForm form, Studio holder, @Nullable Long replaced) {
    return Optional.ofNullable(replaced)
        .flatMap(id -> standing(id, holder))
        .filter(before -> Objects.equals(before.concurs(), form.concurs()))
        .filter(before -> Objects.equals(before.decidedOn(), form.decidedOn()))
        .isPresent();
  }

  private static List<Concurring> concurring(VoteForm form, Recognition title) {
    return GuardedVotes.concurring("", title.programme(), title.level(), form.vote());
  }

  @Override
  public Map<String, String> remarks(VoteForm form, Studio holder) {
    return title(form, holder)
        .map(title -> guarded.remarks(holder, concurring(form, title)))
        .orElse(Map.of());
  }

  /** A vote stays with its body and its title; once all have agreed, so does what they agreed. */
  private List<Reason> refuseReplacing(
      Actor actor, VoteForm form, Studio holder, long replaced, Matter matter) {
    VoteForm before = standing(replaced, holder).orElseThrow();
    boolean moved =
        !Objects.equals(before.body(), form.body())
            || !Objects.equals(before.recognition(), form.recognition());
    if (moved) {
      return List.of(Reason.at("body", "votes.refused.moved"));
    }
    return ballot.refuseMoving(
        actor, matter, Objects.requireNonNull(form.recognition()), before.vote(), form.vote());
  }

  @Override
  public List<Reason> refuseVoid(Actor actor, long id, Studio holder) {
    VoteForm vote = standing(id, holder).orElseThrow();
    Matter matter = TitleVotes.matter(holder, title(vote, holder).orElseThrow());
    long recognition = Objects.requireNonNull(vote.recognition());
    List<Reason> reasons = new ArrayList<>(ballot.refuse(actor, matter, recognition, vote.body()));
    reasons.addAll(ballot.refuseUndoing(actor, matter, recognition));
    return reasons;
  }

  private boolean hasVoted(VoteForm form, Studio holder, @Nullable Long replaced) {
    return decisions.current(Set.of(holder.id())).stream()
        .filter(vote -> replaced == null || vote.id() != replaced)
        .filter(vote -> Objects.equals(vote.recognitionId(), form.recognition()))
        .anyMatch(vote -> vote.body().equals(form.body()));
  }

  @Override
  public long append(VoteForm form, Studio holder, Stamp stamp) {
    Decision vote = decision(holder, Objects.requireNonNull(form.recognition()), form.vote());
    return decisions.append(List.of(vote), stamp).get(0).id();
  }

  static Decision decision(Studio holder, long recognition, TitleVote v) {
    return new Decision(
        0,
        holder.id(),
        recognition,
        null,
        Objects.requireNonNull(v.body()),
        Boolean.TRUE.equals(v.concurs()),
        Objects.requireNonNull(v.decidedOn()),
        v.documentNo());
  }

  @Override
  public Optional<VoteForm> standing(long id, Studio holder) {
    return decisions.current(Set.of(holder.id())).stream()
        .filter(vote -> vote.id() == id && vote.recognitionId() != null)
        .findFirst()
        .map(
            v ->
                new VoteForm(
                    v.recognitionId(), v.body(), v.concurs(), v.decidedOn(), v.documentNo()));
  }

  @Override
  public boolean voidRecord(long id, Studio holder, Stamp stamp) {
    return decisions.voidRecord(id, holder.id(), stamp);
  }
}
