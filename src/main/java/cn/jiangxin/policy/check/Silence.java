package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;

/** What is found where the text states no value: nothing may be borrowed from another text. */
final class Silence {
  private Silence() {}

  static void enter(Draft draft) {
    draft.note(Remark.TEXT_SILENT).unknown(Term.TEXT_VALUE);
  }
}
