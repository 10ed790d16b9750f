package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One movement of money, balanced.
 *
 * @param reverses the entry it takes back; null for an original movement
 * @param note why it is taken back; null for an original movement
 * @param key idempotency key
 */
record Entry(
    OpenGrant grant,
    EntryKind kind,
    LocalDate happenedOn,
    @Nullable Long reverses,
    @Nullable String note,
    String key,
    List<Line> lines) {

  /** Debits positive, credits negative. */
  record Line(Account account, Money amount) {}

  /** Refuses a movement whose debits are not its credits; such a movement is a fault. */
  Entry {
    if (!Money.sum(lines.stream().map(Line::amount).toList()).equals(Money.ZERO)) {
      throw new IllegalStateException("entry does not balance: " + lines);
    }
  }

  static Entry move(
      OpenGrant grant,
      EntryKind kind,
      LocalDate on,
      String key,
      Money amount,
      Account debit,
      Account credit) {
    return new Entry(
        grant,
        kind,
        on,
        null,
        null,
        key,
        List.of(new Line(debit, amount), new Line(credit, amount.negated())));
  }
}
