package cn.jiangxin.policy.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which values of parameters make sense, by the unit or kind that ends their names: a table of
 * data. Whatever the name, no number is negative and no day lies outside our times.
 */
public final class Ranges {
  private static final String FILE = "/policy/ranges.csv";
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,13}(\\.\\d{1,4})?");
  private static final Pattern DAY = Pattern.compile("\\d{4,}-\\d{2}-\\d{2}");
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
  private static final Range ANY = new Range("", null, null, false, false);
  private static final List<Range> RANGES = read();

  private Ranges() {}

  /** Whether the parameter may have the value; a list is one of values separated by commas. */
  public static boolean allow(String parameter, String value) {
    Range range =
        RANGES.stream().filter(known -> parameter.endsWith(known.ends())).findFirst().orElse(ANY);
    return value.isBlank()
        ? range.empty()
        : Arrays.stream(value.split(",", -1)).map(String::strip).allMatch(one -> fits(range, one));
  }

  private static boolean fits(Range range, String value) {
    if (NUMBER.matcher(value).matches()) {
      return range.contains(new BigDecimal(value));
    }
    return !DAY.matcher(value).matches() || isOfOurTimes(value);
  }

  private static boolean isOfOurTimes(String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      return !day.isBefore(FIRST) && !day.isAfter(LAST);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static List<Range> read() {
    try (InputStream in = Ranges.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Range::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
