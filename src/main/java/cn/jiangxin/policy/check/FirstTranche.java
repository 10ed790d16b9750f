package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile;
import java.time.LocalDate;
import java.util.List;

/** The first tranche is due so many months after the last day of the public notice. */
record FirstTranche(Dated<Integer> months, Args.Before before) {
  static final String NAME = "FIRST";

  static FirstTranche from(Args args) {
    return new FirstTranche(
        args.settings().wholeNumber(args.parameter("first-months")), args.before("remind"));
  }

  /**
   * Enters the tranche.
   *
   * @param barred whether the public notice forbids the award
   */
  void judge(Matter matter, Tranche tranche, boolean barred, Draft draft) {
    draft.amount(tranche.total()).shares(tranche.shares());
    BoostProjectFile project = matter.boostProject();
    LocalDate end = project.notice() == null ? null : project.notice().endsOn();
    Integer within = end == null ? null : months.on(end);
    if (end == null) {
      draft.unknown(Term.NOTICE_END);
    } else if (within == null) {
      Silence.enter(draft);
    } else {
      draft.fact(Facts.day(Term.NOTICE_END, end, project.record()));
      LocalDate paid = tranche.firstPaidOn(matter);
      if (paid != null && !paid.isAfter(end)) {
        draft.note(Remark.NOTICE_NOT_OVER, paid.toString()).breach();
      } else if (barred) {
        tranche.barred(matter, draft);
      } else {
        paid(matter, tranche, end.plusMonths(within), draft);
      }
    }
  }

  private void paid(Matter matter, Tranche tranche, LocalDate due, Draft draft) {
    LocalDate complete = tranche.completeOn(matter, draft);
    draft.due(due, complete == null ? before.of(due) : List.of());
    if (tranche.irregular(matter, draft)) {
      draft.flag();
    } else if (complete != null && !complete.isAfter(due)) {
      draft.pass();
    } else if (complete != null) {
      draft.flag();
    } else if (matter.asOf().past(due)) {
      draft.nextState(States.OVERDUE).flag();
    } else {
      draft.open();
    }
  }
}
