package cn.jiangxin.assessment;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Judges studios anew and keeps what comes of it. The click of a leader and the nightly run take
 * this same path.
 */
@Singleton
public class Reassess {

  private final Studios studios;
  private final Policies policies;
  private final SharedNumbers numbers;
  private final JudgeStudios judge;
  private final KeepFindings keep;
  private final BusinessClock clock;

  Reassess(
      Studios studios,
      Policies policies,
      SharedNumbers numbers,
      JudgeStudios judge,
      KeepFindings keep,
      BusinessClock clock) {
    this.studios = studios;
    this.policies = policies;
    this.numbers = numbers;
    this.judge = judge;
    this.keep = keep;
    this.clock = clock;
  }

  /**
   * Judges the studio today, within the caller's transaction, so that a change and its effect stand
   * together.
   */
  @Transactional
  public void now(long studioId) {
    on(clock.today(), Set.of(studioId));
  }

  /**
   * Judges a portion of studios on the day, in one transaction. Whoever changes one of them at the
   * same time comes before or after, so that no finding rests on half of what is known; other
   * studios that a change touches are marked and judged with the next run.
   */
  @Transactional
  public void on(LocalDate today, Collection<Long> studioIds) {
    studios.lock(studioIds);
    policies.hold();
    numbers.follow(studioIds);
    keep.keep(studioIds, judge.on(today, studioIds), today);
  }

  /** The same for studios that are due, in a transaction of its own. */
  @Transactional
  void due(LocalDate today, Collection<Long> studioIds) {
    studios.lock(studioIds);
    numbers.settle(studioIds);
    on(today, studioIds);
  }

  /** Opens the early warnings of all studios whose first reminder day has come. */
  @Transactional
  void warn(LocalDate today) {
    keep.warn(today);
  }
}
