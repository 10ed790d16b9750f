package cn.jiangxin.studio.unfinished;

import cn.jiangxin.platform.StartProblem;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** How long an unfinished form is kept after it was typed in last. */
@Singleton
class UnfinishedLife {

  private static final String SETTING = "jiangxin.retention.unfinished-form";

  private final Period period;

  UnfinishedLife(@Value("${" + SETTING + "}") String text) {
    this.period = read(text);
  }

  private static Period read(String text) {
    try {
      Period period = Period.parse(text);
      if (!period.isNegative()) {
        return period;
      }
    } catch (DateTimeParseException e) {
      throw problem(e);
    }
    throw problem(null);
  }

  private static StartProblem problem(@Nullable Throwable cause) {
    return new StartProblem("personal.start.period", cause, SETTING);
  }

  /** What was saved before that moment is over on the day. */
  LocalDateTime oldest(LocalDate today) {
    return today.minus(period).atStartOfDay();
  }
}
