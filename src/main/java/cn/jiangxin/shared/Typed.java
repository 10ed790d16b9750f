package cn.jiangxin.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds of every text and every day that a person types in, whatever it says. */
public final class Typed {

  /** The year of the founding of the People's Republic: no fact of the register is older. */
  private static final int EARLIEST_YEAR = 1949;

  /** The last year of four digits that somebody may mean; beyond it the columns' own limits lie. */
  private static final int LATEST_YEAR = 2999;

  /** What decoders write in the place of what is no character. */
  private static final int LOST = 0xFFFD;

  private Typed() {}

  /** Whether the year is of our times. */
  public static boolean isOfOurTimes(int year) {
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  }

  /** Whether the day is of our times; one that was left out is not amiss. */
  public static boolean isOfOurTimes(@Nullable LocalDate day) {
    return day == null || isOfOurTimes(day.getYear());
  }

  /**
   * Whether the text has no control characters but those that part lines and columns, and no halves
   * of characters or marks for lost ones, which no store keeps as they are.
   */
  public static boolean isPlain(@Nullable String text) {
    return text == null || text.codePoints().allMatch(Typed::isPlain);
  }

  private static boolean isPlain(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || (!Character.isISOControl(c) && !isHalf(c) && c != LOST);
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
