package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.Judgement;

/**
 * What follows where the declaration is not recorded on which a clause rests.
 *
 * @param hinted whether people then judge, with the tests of another document as a hint; otherwise
 *     it stays unknown
 */
record Declared(boolean hinted) {

  /** On what it rests who is a front-line employee. */
  enum Basis {
    /** On the declaration of the unit's union alone. */
    UNIT_UNION_DECLARATION,
    /** Where there is no declaration, on people who look at the tests of Shanghai's plan. */
    SH23_TEST
  }

  static Declared from(Args args) {
    String basis = args.parameterOrNull("basis");
    return new Declared(
        basis != null && args.settings().choice(basis, Basis.class) == Basis.SH23_TEST);
  }

  /** Enters that the fact is not declared, or what was judged instead. */
  void unrecorded(Matter matter, Term fact, Draft draft) {
    if (!hinted) {
      draft.unknown(fact);
      return;
    }
    Judgement judgement = matter.judgement(draft.clause());
    if (judgement == null) {
      draft.missing(fact);
    }
    Judged.enter(draft.note(Remark.FRONT_LINE_HINT), judgement);
  }
}
