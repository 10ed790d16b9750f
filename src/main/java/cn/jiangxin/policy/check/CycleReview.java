package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Cycle;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Reviews;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The end-of-cycle review must be decided before the cycle is over (BDA-24.2, A-04, A-08). */
record CycleReview(CycleScope cycles, LastDay lastDay, Args.Before before) implements Check {

  static CycleReview from(Args args) {
    return new CycleReview(
        CycleScope.from(args), LastDay.from(args.settings()), args.before("remind"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    cycles.each(matter, sheet, (cycle, draft) -> cycle(matter, cycle, draft));
  }

  private void cycle(Matter matter, Cycle cycle, Draft draft) {
    LocalDate due = lastDay.before(cycle.lastDay());
    LocalDate decided = firstDecided(matter, cycle, draft);
    if (decided == null) {
      undecided(matter, due, draft);
    } else if (decided.isAfter(due)) {
      draft.due(due, List.of()).flag();
    } else {
      draft.pass();
    }
  }

  private static @Nullable LocalDate firstDecided(Matter matter, Cycle cycle, Draft draft) {
    LocalDate first = null;
    for (Review review : cycle.reviews()) {
      LocalDate day = Reviews.decidedOn(matter, review);
      if (day != null) {
        draft.fact(Facts.text(Term.REVIEW_RESULT, review.result() + " " + day, Facts.ref(review)));
        first = first == null || day.isBefore(first) ? day : first;
      }
    }
    return first;
  }

  private void undecided(Matter matter, LocalDate due, Draft draft) {
    draft.missing(Term.END_OF_CYCLE_REVIEW).due(due, before.of(due));
    if (matter.asOf().past(due)) {
      draft.nextState(States.END_REVIEW_OVERDUE).flag();
    } else {
      draft.note(LastDay.warning(due)).open();
    }
  }
}
