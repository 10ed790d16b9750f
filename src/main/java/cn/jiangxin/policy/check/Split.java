package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits a sum among payers in a printed ratio. Each part is cut down to the fen; what is left over
 * goes to the last payer.
 *
 * @param payers codes in the order in which the text names them
 */
record Split(List<String> payers, List<Integer> parts) {

  String lastPayer() {
    return payers.get(payers.size() - 1);
  }

  /** The split by the parameter's ratio; null if the text states none. */
  static @Nullable Split from(Settings settings, String ratio) {
    return settings.isSet(ratio)
        ? new Split(settings.codes("sharePayers"), settings.counts(ratio))
        : null;
  }

  Map<String, Money> of(Money sum) {
    int whole = parts.stream().mapToInt(Integer::intValue).sum();
    Map<String, Money> shares = new LinkedHashMap<>();
    Money left = sum;
    for (int i = 0; i < payers.size() - 1; i++) {
      Money share = new Money(Math.multiplyExact(sum.fen(), (long) parts.get(i)) / whole);
      shares.put(payers.get(i), share);
      left = left.minus(share);
    }
    shares.put(lastPayer(), left);
    return shares;
  }
}
