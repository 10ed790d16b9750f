package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Cycle;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Reviews;
import cn.jiangxin.policy.subject.StudioFile.Judgement;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** People judge at the end-of-cycle review; nothing is to be judged before it (BDA-24.3). */
record CycleJudged(CycleScope cycles) implements Check {

  static CycleJudged from(Args args) {
    return new CycleJudged(CycleScope.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Judgement judgement = matter.judgement(sheet.clause().id());
    cycles.each(matter, sheet, (cycle, draft) -> cycle(matter, cycle, draft, judgement));
  }

  private static void cycle(
      Matter matter, Cycle cycle, Draft draft, @Nullable Judgement judgement) {
    if (cycle.reviews().isEmpty()) {
      draft.missing(Term.END_OF_CYCLE_REVIEW).open();
      return;
    }
    Review first = cycle.reviews().get(0);
    LocalDate since = Reviews.dayOf(matter, first);
    boolean judged = judgement != null && since != null && !judgement.on().isBefore(since);
    Judged.enter(draft, judged ? judgement : null);
  }
}
