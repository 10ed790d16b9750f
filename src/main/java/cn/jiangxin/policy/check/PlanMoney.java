package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.shared.Money;
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

  private static Money times(Money each, long count) {
    return new Money(Math.multiplyExact(each.fen(), count));
  }

  /** Adds up what is proposed; whether it stays within what the text says. */
  boolean covers(List<Awards> awards, Draft draft) {
    Money sum = Money.ZERO;
    Map<String, Money> shares = new TreeMap<>();
    for (Awards each : awards) {
      sum = sum.plus(times(each.grade(), each.whole())).plus(Money.sum(each.reduced()));
      Scale.Row row = scale.of(each.grade());
      if (row != null && row.split() != null) {
        share(row.split(), each.grade(), each.whole(), shares);
        each.reduced().forEach(part -> share(row.split(), part, 1, shares));
      }
    }
    draft.amount(sum).shares(shares).fact(Facts.number(Term.PLAN_MONEY, total.toYuan(), null));
    return within(shares, draft) && sum.compareTo(total) <= 0;
  }

  private static void share(Split split, Money each, int count, Map<String, Money> shares) {
    split.of(each).forEach((who, part) -> shares.merge(who, times(part, count), Money::plus));
  }

  private boolean within(Map<String, Money> shares, Draft draft) {
    boolean within = true;
    for (int i = 0; i < payers.size(); i++) {
      Money borne = shares.getOrDefault(payers.get(i), Money.ZERO);
      draft.fact(Facts.text(Term.PLAN_MONEY, payers.get(i) + " " + parts.get(i), null));
      within &= borne.compareTo(parts.get(i)) <= 0;
    }
    return within;
  }
}
