package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;
import java.util.Optional;

/** A boosted project must reach a point so many years after a day (BJ24-J.5, A-02). */
record DueAfter(Measure<Optional<LocalDate>> start, Dated<Integer> years, Deadline deadline)
    implements Check {

  static DueAfter from(Args args) {
    return new DueAfter(
        args.measure("start", Measures.DAYS),
        args.settings().wholeNumber(args.parameter("years")),
        new Deadline(args.measure("done", Measures.DAYS), args.before("remind")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LocalDate from = start.of(matter).orElse(null);
    Integer asked = from == null ? null : years.on(from);
    if (matter.asOf().happened(matter.boostProject().terminatedOn())) {
      draft.notApplicable();
    } else if (from == null) {
      draft.unknown(start.name());
    } else if (asked == null) {
      Silence.enter(draft);
    } else {
      Deadline.start(matter, draft, start.name(), from);
      deadline.judge(matter, from.plusYears(asked), draft);
    }
  }
}
