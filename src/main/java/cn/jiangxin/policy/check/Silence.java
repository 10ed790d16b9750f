package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.measure.Answer;

/** What is found where the text states no value: nothing may be borrowed from another text. */
final class Silence {
  private Silence() {}

  /** The same for one of several conditions. */
  static Answer.State unrecorded(Draft draft) {
    draft.note(Remark.TEXT_SILENT).missing(Term.TEXT_VALUE);
    return Answer.State.UNRECORDED;
  }

  static void enter(Draft draft) {
    draft.note(Remark.TEXT_SILENT).unknown(Term.TEXT_VALUE);
  }
}
