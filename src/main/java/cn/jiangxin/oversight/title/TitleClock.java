package cn.jiangxin.oversight.title;

import cn.jiangxin.oversight.deadline.Deadline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title held and its clock.
 *
 * @param since first day on which it was held; null if the decisions do not tell
 * @param end what ends the running cycle or validity; null if no policy says or none is judged yet
 * @param next what falls due next under its programme; null if nothing lies ahead
 * @param states codes of what it is in, gravest first, e.g. EXPIRED; empty: held and in order
 */
public record TitleClock(
    String programme,
    String level,
    @Nullable LocalDate since,
    @Nullable End end,
    @Nullable Deadline next,
    List<String> states) {

  /**
   * The end of the running cycle or validity.
   *
   * @param on last day; days behind today are over
   */
  public record End(String clause, String period, LocalDate on) {}
}
