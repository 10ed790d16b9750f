package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Cycle;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import java.time.LocalDate;
import java.util.List;

/**
 * A title is evaluated again whenever so many years are full (BJ21-I.1a).
 *
 * @param since from when on this is done
 * @param ending results that end the title, and no other title of the studio
 * @param state the state that follows them
 */
record PeriodicReview(
    CycleScope cycles,
    Dated<LocalDate> since,
    List<String> ending,
    String state,
    Args.Before before)
    implements Check {

  static PeriodicReview from(Args args) {
    return new PeriodicReview(
        CycleScope.from(args),
        args.settings().day(args.parameter("since")),
        args.settings().codes(args.parameter("ending")),
        args.block().text("state"),
        args.before("remind"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    LocalDate from = since.on(LocalDate.MAX);
    if (from == null) {
      Silence.enter(sheet.open(""));
    } else if (matter.asOf().reached(from)) {
      cycles.each(matter, sheet, (cycle, draft) -> cycle(matter, cycle, draft));
    } else {
      sheet.open("").notApplicable();
    }
  }

  private void cycle(Matter matter, Cycle cycle, Draft draft) {
    String result = cycle.result();
    LocalDate last = cycle.lastDay();
    if (result != null && ending.contains(result)) {
      draft
          .fact(Facts.text(Term.REVIEW_RESULT, result, null))
          .note(Remark.THIS_TITLE_ONLY)
          .nextState(state)
          .flag();
    } else if (result != null) {
      draft.fact(Facts.text(Term.REVIEW_RESULT, result, null)).due(last, List.of()).pass();
    } else {
      draft.missing(Term.RE_EVALUATION).due(last, before.of(last));
      if (matter.asOf().past(last)) {
        draft.nextState(States.REVIEW_OVERDUE).flag();
      } else {
        draft.open();
      }
    }
  }
}
