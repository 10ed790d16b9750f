package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Claim;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;
import java.util.List;

/** Names the payer of each sum that has been earned (BDA-26.3). */
record PayerOf(List<Measure<List<Claim>>> claims, PayerRule payers) implements Check {

  static PayerOf from(Args args) {
    return new PayerOf(args.measures("measures", Measures.CLAIMS), PayerRule.from(args.settings()));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    for (Measure<List<Claim>> measure : claims) {
      for (Claim claim : measure.of(matter)) {
        if (claim.state() == Claim.State.ARISEN && claim.on() != null) {
          name(matter, claim.on(), sheet.open(claim.period()).governedOn(claim.on()));
        }
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void name(Matter matter, LocalDate on, Draft draft) {
    draft.fact(Facts.day(Term.ENTITLED_ON, on, null));
    String upperUnion = payers.upperUnion(matter, on);
    if (upperUnion == null) {
      draft.unknown(Term.AFFILIATION);
    } else {
      draft
          .fact(Facts.text(Term.AFFILIATION, upperUnion, null))
          .fact(Facts.text(Term.PAYER, payers.payer(upperUnion), null))
          .pass();
    }
  }
}
