package cn.jiangxin.policy.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A number, amount, date, list or reading of a clause, by name.
 *
 * @param name unique within the scheme, e.g. minTeam
 * @param clause the clause that states it
 * @param reading id of the ambiguity whose reading it is, e.g. A-20; null if the text is plain
 * @param unset whether no value holds (the text states none)
 * @param values value from a day on, as text; {@link LocalDate#MIN} means it has always held
 * @param alternatives the other readings that may be chosen; empty if any value of its type may
 * @param printed whether the document states the value itself, though how it is read is a question
 */
public record Parameter(
    String name,
    String clause,
    @Nullable String reading,
    boolean unset,
    SortedMap<LocalDate, String> values,
    List<String> alternatives,
    boolean printed) {

  /** The value that holds last; empty if none does. */
  public String latest() {
    return values.isEmpty() ? "" : values.getOrDefault(values.lastKey(), "");
  }

  /** Whether its value is how the document is read, not what it says. */
  public boolean isReading() {
    return reading != null && !printed;
  }

  /** The same parameter where another clause states it. */
  public Parameter of(String otherClause) {
    return new Parameter(name, otherClause, reading, unset, values, alternatives, printed);
  }
}
