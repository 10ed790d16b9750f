package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;
import java.util.Optional;

/** A day must lie in a window. */
record DayInWindow(Measure<Optional<LocalDate>> day, PrintedWindow window) implements Condition {

  static DayInWindow from(Args args) {
    return new DayInWindow(args.measure("day", Measures.DAYS), PrintedWindow.from(args));
  }

  @Override
  public Answer.State test(Matter matter, Draft draft) {
    LocalDate on = day.of(matter).orElse(null);
    if (on == null) {
      draft.missing(day.name());
      return Answer.State.UNRECORDED;
    }
    draft.fact(Facts.day(day.name(), on, null));
    return switch (window.side(matter, on)) {
      case SILENT -> Silence.unrecorded(draft);
      case INSIDE -> Answer.State.YES;
      case BEFORE -> outside(draft, Remark.BEFORE_WINDOW, window.firstDay(matter));
      case AFTER -> outside(draft, Remark.AFTER_WINDOW, window.lastDay(matter));
    };
  }

  private static Answer.State outside(Draft draft, Remark remark, String day) {
    draft.note(remark, day);
    return Answer.State.NO;
  }
}
