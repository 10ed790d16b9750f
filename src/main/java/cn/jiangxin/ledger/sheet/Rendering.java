package cn.jiangxin.ledger.sheet;

import cn.jiangxin.ledger.OutcomeForm.PartyForm;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What a field says, as text that reading takes back. */
public final class Rendering {
  private Rendering() {}

  /** Codes and yes or no stay what they are; the words for them are the writer's matter. */
  public static String plain(Object value, Roster roster) {
    if (value instanceof Collection<?> many) {
      return many.stream()
          .map(one -> part(one, roster))
          .sorted(order(many))
          .collect(Collectors.joining(separator(many)));
    }
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : Tidy.text(value.toString());
  }

  private static String part(Object one, Roster roster) {
    if (one instanceof PartyForm party) {
      return Tidy.text(party.name());
    }
    return one instanceof Long id ? roster.nameOf(id) : one.toString();
  }

  /** Members have no order of their own; inventors and right holders have. */
  private static Comparator<String> order(Collection<?> many) {
    return many.stream().allMatch(Long.class::isInstance) ? Comparator.naturalOrder() : (a, b) -> 0;
  }

  private static String separator(Collection<?> many) {
    return many.stream().allMatch(Long.class::isInstance) ? "\u3001" : "\n";
  }
}
