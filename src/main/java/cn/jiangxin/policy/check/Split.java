package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.shared.Money;
import java.math.BigInteger;
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
    return settings.isSet(ratio) ? of(settings, settings.codes("sharePayers"), ratio) : null;
  }

  private static Split of(Settings settings, List<String> payers, String ratio) {
    return new Split(payers, settings.ratio(ratio, payers.size()));
  }

  Map<String, Money> of(Money sum) {
    BigInteger whole = BigInteger.valueOf(parts.stream().mapToLong(Integer::longValue).sum());
    Map<String, Money> shares = new LinkedHashMap<>();
    Money left = sum;
    for (int i = 0; i < payers.size() - 1; i++) {
      Money share = share(sum, parts.get(i), whole);
      shares.put(payers.get(i), share);
      left = left.minus(share);
    }
    shares.put(lastPayer(), left);
    return shares;
  }

  private static Money share(Money sum, int part, BigInteger whole) {
    BigInteger parts = BigInteger.valueOf(sum.fen()).multiply(BigInteger.valueOf(part));
    return new Money(parts.divide(whole).longValueExact());
  }
}
