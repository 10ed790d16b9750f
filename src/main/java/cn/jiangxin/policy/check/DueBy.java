package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;

/** A boosted project must reach a point by a day that the plan prints (BJ24-J.6, A-42). */
record DueBy(Dated<LocalDate> day, Deadline deadline) implements Check {

  static DueBy from(Args args) {
    return new DueBy(
        args.settings().day(args.parameter("day")),
        new Deadline(args.measure("done", Measures.DAYS), args.before("remind")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LocalDate due = matter.asOf().valueOf(day);
    if (matter.asOf().happened(matter.boostProject().terminatedOn())) {
      draft.notApplicable();
    } else if (due == null) {
      Silence.enter(draft);
    } else {
      deadline.judge(matter, due, draft);
    }
  }
}
