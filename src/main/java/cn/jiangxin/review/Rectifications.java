package cn.jiangxin.review;

import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Store of the rectifications that reviews ordered, and of their extensions. */
@Singleton
public class Rectifications {

  private final RectificationRows rows;
  private final ExtensionRows extensions;
  private final StepVoteRows votes;

  Rectifications(RectificationRows rows, ExtensionRows extensions, StepVoteRows votes) {
    this.rows = rows;
    this.extensions = extensions;
    this.votes = votes;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<Rectification> append(Collection<Rectification> orders, Stamp stamp) {
    return rows.saveAll(orders.stream().map(r -> RectificationRow.of(r, stamp)).toList()).stream()
        .map(RectificationRow::toRecord)
        .toList();
  }

  /** Records extensions, in one batch; the result carries their ids. */
  public List<Extension> extend(Collection<Extension> granted, Stamp stamp) {
    return extensions
        .saveAll(granted.stream().map(e -> ExtensionRow.of(e, stamp)).toList())
        .stream()
        .map(ExtensionRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<Rectification> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(RectificationRow::toRecord).toList();
  }

  /** The extensions of what stands, under the same condition. */
  public List<Extension> extensions(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : extensions.current(studioIds).stream().map(ExtensionRow::toRecord).toList();
  }

  /** The bodies' votes on the steps, under the same condition. */
  public List<StepVote> votes(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : votes.ofStudios(studioIds).stream().map(StepVoteRow::toRecord).toList();
  }

  void vote(StepVote vote, Stamp stamp) {
    votes.save(StepVoteRow.of(vote, stamp));
  }

  /** The persons who recorded the votes on one subject. */
  Set<Long> voters(StepVote.Step step, long subjectId) {
    return votes.voters(step.name(), subjectId);
  }

  /** Keeps since when an order is in force, once. */
  void agree(long id, LocalDate day) {
    rows.agree(id, day);
  }

  /** Keeps since when an extension is in force, once. */
  void agreeExtension(long id, LocalDate day) {
    extensions.agree(id, day);
  }

  /** Adds the day of the report, once. */
  void report(long id, long studioId, LocalDate day) {
    rows.report(id, studioId, day);
  }

  /** Adds the bodies' judgement of the report, once. */
  void judge(long id, long studioId, boolean accepted, LocalDate day) {
    rows.judge(id, studioId, accepted, day);
  }

  /** Voids an order with all that followed from it. */
  void voidOrder(long id, long studioId, Stamp stamp) {
    rows.voidRecord(id, studioId, stamp.at());
    extensions.voidOfOrder(id, studioId, stamp.at());
    votes.voidOfOrder(id, studioId, stamp.at());
  }

  void voidExtension(long id, long studioId, Stamp stamp) {
    extensions.voidRecord(id, studioId, stamp.at());
    votes.voidOn(StepVote.Step.EXTENSION.name(), id, studioId, stamp.at());
  }

  /** The report stands and waits for a verdict again. */
  void voidVerdict(long id, long studioId, Stamp stamp) {
    rows.unjudge(id, studioId);
    votes.voidOn(StepVote.Step.VERDICT.name(), id, studioId, stamp.at());
  }
}
