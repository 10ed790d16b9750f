package cn.jiangxin.policy.clause;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * So many of a kind of thing that a clause asks for in every year, quarter or month. Duties of the
 * same kind under several titles can be compared.
 *
 * @param kind code of what is to be done, e.g. ACTIVITIES
 * @param number name of the parameter that says how many
 * @param per how long the span is in which so many are asked for
 */
public record Duty(String kind, String number, Per per) {

  /** A span of the calendar. */
  public enum Per {
    /** A calendar year. */
    YEAR(1),
    /** A quarter of a year. */
    QUARTER(4),
    /** A calendar month. */
    MONTH(12);

    private final int timesAYear;

    Per(int timesAYear) {
      this.timesAYear = timesAYear;
    }

    /** How many such spans a year has. */
    public int timesAYear() {
      return timesAYear;
    }
  }

  /** How many are asked for in each span that the day lies in; empty if the text states none. */
  public Optional<Integer> asked(Collection<Parameter> parameters, LocalDate day) {
    Settings settings = new Settings(parameters);
    return settings.isSet(number)
        ? Optional.ofNullable(settings.wholeNumber(number).on(day))
        : Optional.empty();
  }
}
