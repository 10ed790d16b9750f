package cn.jiangxin.review;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.assessment.TitleRules;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Recognitions;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Ends the title from the day of the later decision on when all bodies have agreed on a result that
 * ends it (BDA-25.5; domain.md 4.1, S12); titles of other programmes stay.
 */
@Singleton
class TitleEndings {

  private final ReviewKinds kinds;
  private final Recognitions recognitions;
  private final Decisions decisions;
  private final TitleRules rules;
  private final AuditTrail audit;

  TitleEndings(
      ReviewKinds kinds,
      Recognitions recognitions,
      Decisions decisions,
      TitleRules rules,
      AuditTrail audit) {
    this.kinds = kinds;
    this.recognitions = recognitions;
    this.decisions = decisions;
    this.rules = rules;
    this.audit = audit;
  }

  /** What follows from a review as it now stands. */
  void follow(Actor actor, Studio studio, Review review) {
    LocalDate day = review.decidedOn();
    Optional<String> kind = ending(review);
    if (day != null && kind.isPresent()) {
      end(actor, studio, held(studio, review.programme()), day, kind.get());
    }
  }

  /** Gives back what the review had ended, which stands no more. */
  void restore(Actor actor, Studio studio, Review review) {
    LocalDate day = review.decidedOn();
    Optional<String> kind = ending(review);
    if (day == null || kind.isEmpty()) {
      return;
    }
    List<Recognition> titles =
        of(studio, review.programme()).stream()
            .filter(title -> kind.get().equals(title.endKind()) && day.equals(title.endedOn()))
            .toList();
    recognitions.end(titles.stream().map(Recognition::id).toList(), null, null);
    titles.forEach(
        title ->
            note(actor, studio, "RESTORE_TITLE", title, Change.of("endKind", kind.get(), null)));
  }

  private Optional<String> ending(Review review) {
    return Optional.ofNullable(review.result())
        .flatMap(result -> kinds.titleEnd(review.programme(), result));
  }

  private List<Recognition> of(Studio studio, String programme) {
    return recognitions.current(Set.of(studio.id())).stream()
        .filter(title -> title.programme().equals(programme))
        .toList();
  }

  private List<Recognition> held(Studio studio, String programme) {
    List<Decision> votes = decisions.current(Set.of(studio.id()));
    return of(studio, programme).stream()
        .filter(title -> title.endedOn() == null)
        .filter(title -> rules.agreed(programme, on(title, votes)))
        .toList();
  }

  private static List<BodyDecision> on(Recognition title, List<Decision> votes) {
    return votes.stream()
        .filter(vote -> Objects.equals(vote.recognitionId(), title.id()))
        .map(Decision::said)
        .toList();
  }

  private void end(
      Actor actor, Studio studio, List<Recognition> titles, LocalDate day, String kind) {
    recognitions.end(titles.stream().map(Recognition::id).toList(), day, kind);
    Map<String, Object> ended = Map.of("endedOn", day, "endKind", kind);
    titles.forEach(title -> note(actor, studio, "END_TITLE", title, Change.made(ended)));
  }

  private void note(Actor actor, Studio studio, String deed, Recognition title, Change change) {
    audit.append(
        actor,
        AuditNote.of(deed, "recognition", String.valueOf(title.id()))
            .ofStudio(studio.id())
            .with(Map.of("holder", studio.code()))
            .with(change));
  }
}
