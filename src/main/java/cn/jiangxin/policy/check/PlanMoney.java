package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.shared.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The money of a whole plan, and what each payer bears of it.
 *
 * @param total what the text says it comes to
 * @param parts what it says each payer bears, in the order of the payers
 */
record PlanMoney(Scale scale, Money total, List<String> payers, List<Money> parts) {

  static PlanMoney from(Args args) {
    List<Money> parts = new ArrayList<>();
    for (String name : args.block().texts("parts")) {
      parts.addAll(args.settings().sums(name));
    }
    List<String> payers = args.settings().codes("sharePayers");
    if (parts.size() != payers.size()) {
      throw args.block().fault("must state a part for each payer");
    }
    return new PlanMoney(
        Scale.from(args.settings()),
        args.settings().sums(args.parameter("total")).get(0),
        payers,
        List.copyOf(parts));
  }

  /**
   * What is proposed at a grade.
   *
   * @param reduced the sums of those that get less than the grade
   */
  record Awards(Money grade, int count, List<Money> reduced) {

    /** The projects that get the grade in full. */
    int whole() {
      return Math.max(0, count - reduced.size());
    }
  }

  /** What is proposed may come to more than an amount of money can be; it is added up in full. */
  private static BigInteger times(Money each, long count) {
    return fen(each).multiply(BigInteger.valueOf(count));
  }

  private static BigInteger fen(Money money) {
    return BigInteger.valueOf(money.fen());
  }

  /** Adds up what is proposed; whether it stays within what the text says. */
  boolean covers(List<Awards> awards, Draft draft) {
    BigInteger sum = BigInteger.ZERO;
    Map<String, BigInteger> borne = new TreeMap<>();
    for (Awards each : awards) {
      sum = sum.add(times(each.grade(), each.whole()));
      for (Money part : each.reduced()) {
        sum = sum.add(fen(part));
      }
      Scale.Row row = scale.of(each.grade());
      if (row != null && row.split() != null) {
        share(row.split(), each.grade(), each.whole(), borne);
        each.reduced().forEach(part -> share(row.split(), part, 1, borne));
      }
    }
    Map<String, Money> shares = new TreeMap<>();
    borne.forEach((who, part) -> shares.put(who, Money.nearest(part)));
    draft
        .amount(Money.nearest(sum))
        .shares(shares)
        .fact(Facts.number(Term.PLAN_MONEY, total.toYuan(), null));
    return within(borne, draft) && sum.compareTo(fen(total)) <= 0;
  }

  private static void share(Split split, Money each, int count, Map<String, BigInteger> borne) {
    split.of(each).forEach((who, part) -> borne.merge(who, times(part, count), BigInteger::add));
  }

  private boolean within(Map<String, BigInteger> borne, Draft draft) {
    boolean within = true;
    for (int i = 0; i < payers.size(); i++) {
      BigInteger own = borne.getOrDefault(payers.get(i), BigInteger.ZERO);
      draft.fact(Facts.text(Term.PLAN_MONEY, payers.get(i) + " " + parts.get(i), null));
      within &= own.compareTo(fen(parts.get(i))) <= 0;
    }
    return within;
  }
}
