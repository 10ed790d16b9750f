package cn.jiangxin.testing;

import cn.jiangxin.platform.BusinessClock;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the tests. It shows the real time until a test sets it; then it stands still at noon
 * of that day.
 */
@Singleton
@Replaces(Clock.class)
public final class TestClock extends Clock {
  private volatile @Nullable Instant set;

  /** Stops the clock at noon of a day in Asia/Shanghai. */
  public void set(LocalDate day) {
    set(day.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant());
  }

  /** Stops the clock at a moment. */
  public void set(Instant moment) {
    set = moment;
  }

  /** Lets the clock show the real time again. */
  public void reset() {
    set = null;
  }

  @Override
  public Instant instant() {
    Instant moment = set;
    return moment == null ? Instant.now() : moment;
  }

  @Override
  public ZoneId getZone() {
    return BusinessClock.ZONE;
  }

  /** The same clock: it must stay settable, and only its instants are used. */
  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
