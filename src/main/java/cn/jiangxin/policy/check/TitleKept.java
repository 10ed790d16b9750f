package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Cycle;
import cn.jiangxin.policy.matter.CycleRules;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.time.LocalDate;

/**
 * The title is kept by a result of the end-of-cycle review, or once the rectification that it
 * ordered is accepted (BDA-25.1).
 */
record TitleKept(CycleScope cycles) implements Check {

  static TitleKept from(Args args) {
    return new TitleKept(CycleScope.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    CycleRules rules = cycles.rules();
    cycles.each(matter, sheet, (cycle, draft) -> cycle(rules, cycle, draft));
  }

  private static void cycle(CycleRules rules, Cycle cycle, Draft draft) {
    Review decided = cycle.decided();
    String result = cycle.result();
    if (decided == null || result == null) {
      draft.missing(Term.END_OF_CYCLE_REVIEW).open();
      return;
    }
    draft.fact(Facts.text(Term.REVIEW_RESULT, result, Facts.ref(decided)));
    LocalDate kept = cycle.keptOn();
    if (kept != null) {
      draft.fact(Facts.day(Term.TITLE_KEPT, kept, null)).nextState(States.ACTIVE).pass();
    } else if (rules.rectifying().contains(result)) {
      draft.missing(Term.RECTIFICATION_ACCEPTED).nextState(States.RECTIFYING).open();
    } else {
      draft.notApplicable();
    }
  }
}
