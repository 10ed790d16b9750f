package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile.Places;
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
      parts.addAll(Yuan.sums(args.settings(), name));
    }
    return new PlanMoney(
        Scale.from(args.settings()),
        Yuan.sums(args.settings(), args.parameter("total")).get(0),
        args.settings().codes("sharePayers"),
        List.copyOf(parts));
  }

  private static Money times(Money each, long count) {
    return new Money(Math.multiplyExact(each.fen(), count));
  }

  /** Adds up what is proposed; whether it stays within what the text says. */
  boolean covers(List<Places> places, Draft draft) {
    Money sum = Money.ZERO;
    Map<String, Money> shares = new TreeMap<>();
    for (Places each : places) {
      sum = sum.plus(times(each.grade(), each.proposed()));
      Scale.Row row = scale.of(each.grade());
      if (row != null && row.split() != null) {
        row.split()
            .of(each.grade())
            .forEach((who, part) -> shares.merge(who, times(part, each.proposed()), Money::plus));
      }
    }
    draft.amount(sum).shares(shares).fact(Facts.number(Term.PLAN_MONEY, total.toYuan(), null));
    return within(shares, draft) && sum.compareTo(total) <= 0;
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
