package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.PatentBoostFile.Verification;
import cn.jiangxin.policy.subject.Submission;

/** A body verifies whether a claim is true and follows the rules. */
record Verified() implements Check {

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    Verification verification = matter.patentBoost().verification();
    if (verification != null && matter.asOf().reached(verification.on())) {
      draft.fact(Facts.day(Term.VERIFICATION, verification.on(), matter.application().record()));
      if (verification.accepted()) {
        draft.nextState(States.VERIFIED).pass();
      } else {
        draft.nextState(States.REJECTED).breach();
      }
    } else if (handedIn(matter)) {
      draft.missing(Term.VERIFICATION).human();
    } else {
      draft.missing(Term.VERIFICATION).open();
    }
  }

  private static boolean handedIn(Matter matter) {
    Submission copies = matter.application().submission();
    return copies != null
        && (matter.asOf().happened(copies.electronicOn())
            || matter.asOf().happened(copies.paperOn()));
  }
}
