package cn.jiangxin.studio.personal;

import cn.jiangxin.platform.StartProblem;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.convert.format.MapFormat;
import io.micronaut.core.naming.conventions.StringConvention;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long personal data of each kind are kept: no source sets it, the configuration does. */
@Singleton
public class Retention {
  private static final String SETTINGS = "jiangxin.retention";

  private final Map<RetentionKind, Period> periods = new EnumMap<>(RetentionKind.class);

  Retention(
      @Property(name = SETTINGS)
          @MapFormat(
              transformation = MapFormat.MapTransformation.FLAT,
              keyFormat = StringConvention.HYPHENATED)
          Map<String, String> settings) {
    for (RetentionKind kind : RetentionKind.values()) {
      periods.put(kind, read(kind, settings.get(kind.setting())));
    }
  }

  private static Period read(RetentionKind kind, @Nullable String text) {
    try {
      Period period = Period.parse(Objects.requireNonNullElse(text, ""));
      if (!period.isNegative()) {
        return period;
      }
    } catch (DateTimeParseException e) {
      throw problem(kind, e);
    }
    throw problem(kind, null);
  }

  private static StartProblem problem(RetentionKind kind, @Nullable Throwable cause) {
    return new StartProblem("personal.start.period", cause, SETTINGS + "." + kind.setting());
  }

  /** How long data of the kind are kept. */
  public Period of(RetentionKind kind) {
    return Objects.requireNonNull(periods.get(kind));
  }

  /** The last day from which the time of the kind is over on the day that is given. */
  LocalDate until(RetentionKind kind, LocalDate today) {
    return today.minus(of(kind));
  }
}
