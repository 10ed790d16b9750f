package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Cycle;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result of the end-of-cycle review that the studio may earn (BDA-25.1 to 25.3).
 *
 * @param results the results that earn it
 * @param state the state that follows
 * @param remark what it is good for
 */
record ResultEarns(
    CycleScope cycles, List<String> results, @Nullable String state, @Nullable Remark remark)
    implements Check {

  static ResultEarns from(Args args) {
    String preferred = args.block().textOrNull("remark");
    return new ResultEarns(
        CycleScope.from(args),
        args.settings().codes(args.parameter("results")),
        args.block().textOrNull("state"),
        preferred == null ? null : args.block().oneOf("remark", Remark.class));
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
      draft.note(remark).nextState(state).pass();
    } else {
      draft.notApplicable();
    }
  }
}
