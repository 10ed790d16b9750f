package cn.jiangxin.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The titles that a studio holds, side by side.
 *
 * @param strictest of each kind of duty that several of them ask for
 */
@Serdeable
record TitlesView(List<TitleView> titles, List<StrictestView> strictest) {

  /**
   * A title.
   *
   * @param states codes, gravest first; empty: held and in order
   * @param end end of the running cycle or validity
   * @param next what falls due next under its programme
   */
  @Serdeable
  record TitleView(
      String programme,
      String level,
      @Nullable LocalDate since,
      List<String> states,
      @Nullable DueView end,
      @Nullable DueView next) {}

  /**
   * A day under a clause.
   *
   * @param article in the language of the request
   * @param daysLeft below 0: so many days over
   */
  @Serdeable
  record DueView(String clause, String article, String period, LocalDate on, long daysLeft) {}

  /**
   * Of duties of one kind, the one that asks most.
   *
   * @param covers the others, as far as what is done counts there too
   */
  @Serdeable
  record StrictestView(String kind, DutyView strictest, List<DutyView> covers) {}

  /**
   * A duty.
   *
   * @param per YEAR, QUARTER or MONTH
   * @param yearly how many come together in a year
   */
  @Serdeable
  record DutyView(
      String programme, String clause, String article, int number, String per, int yearly) {}
}
