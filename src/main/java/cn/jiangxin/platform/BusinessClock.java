package cn.jiangxin.platform;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The only source of the present day and moment. Days are civil days in Asia/Shanghai,
 * wherever the service runs.
 */
@Singleton
public final class BusinessClock {
  /** Where the civil days are counted. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Clock clock;

  /** Reads a clock, whatever zone it shows. */
  public BusinessClock(Clock clock) {
    this.clock = clock.withZone(ZONE);
  }

  /** The present civil day. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The present moment. */
  public Instant now() {
    return clock.instant();
  }

  /** The present moment as day and time in Asia/Shanghai. */
  public LocalDateTime time() {
    return LocalDateTime.now(clock);
  }
}
