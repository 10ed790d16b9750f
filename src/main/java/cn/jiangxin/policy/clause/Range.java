package cn.jiangxin.policy.clause;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the values of some parameters may be, known by what their names end with: a unit or a kind.
 *
 * @param least null: nought
 * @param most null: any
 * @param whole whether only whole numbers will do
 * @param empty whether an empty list says something
 */
record Range(
    String ends,
    @Nullable BigDecimal least,
    @Nullable BigDecimal most,
    boolean whole,
    boolean empty) {

  static Range of(String line) {
    String[] cells = line.split(",", -1);
    return new Range(
        cells[0], number(cells[1]), number(cells[2]), !cells[3].isEmpty(), !cells[4].isEmpty());
  }

  private static @Nullable BigDecimal number(String cell) {
    return cell.isEmpty() ? null : new BigDecimal(cell);
  }

  boolean contains(BigDecimal number) {
    return number.compareTo(least == null ? BigDecimal.ZERO : least) >= 0
        && (most == null || number.compareTo(most) <= 0)
        && (!whole || number.stripTrailingZeros().scale() <= 0);
  }
}
