package cn.jiangxin.access.limit;

import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Counts how often something is asked for; all nodes count together. */
@Singleton
public class RateLimits {
  private static final int LONGEST_SUBJECT = 100;

  private final RateCountRows rows;
  private final BusinessClock clock;

  RateLimits(RateCountRows rows, BusinessClock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Counts one more, before it is done, so that many at once do not get past the limit.
   *
   * @param who the address or person it is counted for
   * @return what tells of it if it is one too many; empty if it may go on
   */
  public Optional<Excess> take(Limit limit, String who) {
    LocalDateTime end = end(limit);
    String subject = subject(limit, who);
    rows.take(subject, end);
    int taken = rows.taken(subject, end).orElse(0);
    return taken <= limit.most()
        ? Optional.empty()
        : Optional.of(new Excess(Duration.between(clock.time(), end), taken == limit.most() + 1));
  }

  /** Takes back one that turned out to be harmless. */
  public void giveBack(Limit limit, String who) {
    rows.giveBack(subject(limit, who), end(limit));
  }

  /** Forgets the spans that are over. */
  public void forgetPast() {
    rows.forgetBefore(clock.time());
  }

  private LocalDateTime end(Limit limit) {
    long span = Math.max(1, limit.within().toSeconds());
    long second = clock.time().toEpochSecond(ZoneOffset.UTC);
    return LocalDateTime.ofEpochSecond((second / span + 1) * span, 0, ZoneOffset.UTC);
  }

  private static String subject(Limit limit, String who) {
    String subject = limit.name() + " " + who;
    return subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
  }
}
