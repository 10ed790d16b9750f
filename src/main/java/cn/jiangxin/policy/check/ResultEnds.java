package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Cycle;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.util.List;

/**
 * A result of the end-of-cycle review that ends the title (BDA-25.5).
 *
 * @param results the results that end it
 * @param state the state that follows
 */
record ResultEnds(CycleScope cycles, List<String> results, String state) implements Check {

  static ResultEnds from(Args args) {
    return new ResultEnds(
        CycleScope.from(args),
        args.settings().codes(args.parameter("results")),
        args.block().text("state"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    cycles.each(matter, sheet, (cycle, draft) -> cycle(cycle, draft));
  }

  private void cycle(Cycle cycle, Draft draft) {
    Review decided = cycle.decided();
    String result = cycle.result();
    if (decided == null || result == null) {
      draft.missing(Term.END_OF_CYCLE_REVIEW).open();
      return;
    }
    draft.fact(Facts.text(Term.REVIEW_RESULT, result, Facts.ref(decided)));
    if (results.contains(result)) {
      draft.nextState(state).breach();
    } else {
      draft.pass();
    }
  }
}
