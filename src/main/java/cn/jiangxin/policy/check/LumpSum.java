package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Claim;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.subject.StudioFile.Grant;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A sum that is paid once when it is earned (BDA-26.1, 26.2). */
record LumpSum(Measure<List<Claim>> claims, Dated<Money> sum, PayerRule payers) implements Check {

  static LumpSum from(Args args) {
    return new LumpSum(
        args.measure("measure", Measures.CLAIMS),
        args.settings().money(args.parameter("amount")),
        PayerRule.from(args.settings()));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    for (Claim claim : claims.of(matter)) {
      Draft draft =
          sheet
              .open(claim.period())
              .governedOn(claim.on())
              .facts(claim.facts())
              .note(claim.remark());
      claim.missing().forEach(draft::missing);
      enter(matter, sheet.clause().id(), claim, draft);
    }
  }

  private void enter(Matter matter, String clause, Claim claim, Draft draft) {
    LocalDate on = claim.on();
    if (claim.state() == Claim.State.EXCLUDED) {
      draft.amount(Money.ZERO).notApplicable();
    } else if (on == null) {
      waiting(claim, draft);
    } else if (claim.state() == Claim.State.ASKED) {
      draft.missing(Term.JUDGEMENT).human();
    } else {
      arisen(matter, clause, on, draft);
    }
  }

  private static void waiting(Claim claim, Draft draft) {
    if (claim.due() != null) {
      draft.due(claim.due(), List.of());
    }
    draft.open();
  }

  private void arisen(Matter matter, String clause, LocalDate on, Draft draft) {
    Money amount = sum.on(on);
    if (amount == null) {
      Silence.enter(draft);
      return;
    }
    String upperUnion = payers.upperUnion(matter, on);
    if (upperUnion == null) {
      draft.missing(Term.AFFILIATION);
    } else {
      draft.shares(Map.of(payers.payer(upperUnion), amount));
    }
    paid(matter, clause, on, draft);
    draft.amount(amount).pass();
  }

  private static void paid(Matter matter, String clause, LocalDate on, Draft draft) {
    for (Grant grant : matter.studio().grants()) {
      LocalDate paid = grant.paidOn();
      if (grant.clause().equals(clause)
          && paid != null
          && !grant.grantedOn().isBefore(on)
          && matter.asOf().reached(paid)) {
        draft.fact(Facts.day(Term.GRANT_PAID, paid, "grant:" + grant.id()));
      }
    }
  }
}
