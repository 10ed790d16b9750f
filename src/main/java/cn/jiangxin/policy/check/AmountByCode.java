package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sum that depends on a code and is earned once the clauses it rests on are met and the claim is
 * approved (SH-2A, 2B.1).
 *
 * @param arises when the sum is approved
 */
record AmountByCode(
    Measure<Optional<String>> code,
    Map<String, Dated<Money>> sums,
    Measure<Optional<LocalDate>> arises)
    implements Check {

  static AmountByCode from(Args args) {
    Map<String, Dated<Money>> sums = new HashMap<>();
    args.block()
        .get("amounts")
        .entries()
        .forEach((value, name) -> sums.put(value, Sums.of(args, name)));
    return new AmountByCode(
        args.measure("measure", Measures.CODES),
        Map.copyOf(sums),
        args.measure("arises", Measures.DAYS));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    String value = code.of(matter).orElse(null);
    if (value == null) {
      draft.unknown(code.name());
      return;
    }
    draft.fact(Facts.text(code.name(), value, null));
    Dated<Money> sum = sums.get(value);
    if (sum == null || sheet.needed().contains(Verdict.BLOCK)) {
      draft.amount(Money.ZERO).notApplicable();
    } else {
      earned(matter, sheet, sum, draft);
    }
  }

  private void earned(Matter matter, Sheet sheet, Dated<Money> sum, Draft draft) {
    LocalDate on = arises.of(matter).orElse(null);
    Money amount = on == null ? matter.asOf().valueOf(sum) : sum.on(on);
    if (amount == null) {
      Silence.enter(draft);
      return;
    }
    draft.amount(amount);
    boolean settled = EnumSet.of(Verdict.PASS, Verdict.NOT_APPLICABLE).containsAll(sheet.needed());
    if (on == null || !settled) {
      draft.missing(settled ? arises.name() : Term.CONDITIONS).open();
    } else {
      draft.fact(Facts.day(Term.ENTITLED_ON, on, null)).pass();
    }
  }
}
