package cn.jiangxin.policy.finding;

import cn.jiangxin.policy.subject.SubjectRef;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one clause says of one subject for one period, with everything needed to follow it.
 *
 * @param clause clause id, e.g. BDA-14.4
 * @param period what repeats: a year "2024", a window "2022-2024", a cycle "C1"; "" if nothing
 *     repeats
 * @param facts the facts it rests on
 * @param counted what was measured; null if nothing is counted
 * @param limit what the clause asks for; null if it asks for no number
 * @param due last day on which the clause can still be met
 * @param reminders days on which to remind, before due
 * @param amount money the clause computes
 * @param shares payer code to its part of the amount
 * @param missing what is still missing (还差什么)
 * @param notes explanations, as message keys with arguments
 * @param nextState state or overlay that follows, e.g. reviewOverdue
 * @param schemeVersion version of the scheme it was made under
 * @param governedOn day of what it judges: the scheme as it stood on that day decides; null: it
 *     judges how things stand now
 * @param countsMoney whether counted, limit and what is short are sums in yuan, exact to the fen
 */
public record Finding(
    SubjectRef subject,
    String clause,
    String period,
    Verdict verdict,
    List<Fact> facts,
    @Nullable BigDecimal counted,
    @Nullable BigDecimal limit,
    @Nullable LocalDate due,
    List<LocalDate> reminders,
    @Nullable Money amount,
    Map<String, Money> shares,
    List<Missing> missing,
    List<Note> notes,
    @Nullable String nextState,
    String schemeVersion,
    @Nullable LocalDate governedOn,
    boolean countsMoney) {

  /**
   * A fact used.
   *
   * @param label message key of what it is
   * @param value the value as data (ISO date, plain number, code or text)
   * @param ref the record it stands in, e.g. "activity:42"; null for a derived value
   */
  public record Fact(String label, String value, @Nullable String ref) {}

  /**
   * What is missing.
   *
   * @param what message key of the measure or fact
   * @param shortBy how many are missing; null when a fact is not recorded at all
   */
  public record Missing(String what, @Nullable BigDecimal shortBy) {}

  /** A sentence by message key with arguments. */
  public record Note(String key, List<String> args) {}
}
