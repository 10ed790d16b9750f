package cn.jiangxin.cli;

import cn.jiangxin.platform.StartProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;

/** Reads a day that somebody typed. */
final class CivilDay implements ITypeConverter<LocalDate> {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  @Override
  public LocalDate convert(String text) {
    try {
      LocalDate day = LocalDate.parse(text.strip());
      if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      throw new StartProblem("platform.start.bad-day", e, text);
    }
    throw new StartProblem("platform.start.bad-day", null, text);
  }
}
