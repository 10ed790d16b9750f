package cn.jiangxin.platform;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes the clock that {@link BusinessClock} reads. */
@Factory
final class ClockFactory {

  /** The computer's clock, or one that runs from the day {@code jiangxin.today} on. */
  @Singleton
  Clock clock(@Nullable @Value("${jiangxin.today}") LocalDate today) {
    Clock real = Clock.system(BusinessClock.ZONE);
    return today == null ? real : movedTo(today, real);
  }

  private static Clock movedTo(LocalDate day, Clock real) {
    long days = day.toEpochDay() - LocalDate.now(real).toEpochDay();
    return Clock.offset(real, Duration.ofDays(days));
  }
}
