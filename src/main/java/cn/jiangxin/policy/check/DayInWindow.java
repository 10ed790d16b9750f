package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
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
      case SILENT -> {
        draft.note(Remark.TEXT_SILENT).missing(Term.TEXT_VALUE);
        yield Answer.State.UNRECORDED;
      }
      case INSIDE -> Answer.State.YES;
      case BEFORE -> {
        draft.note(Remark.BEFORE_WINDOW, window.firstDay(matter));
        yield Answer.State.NO;
      }
      case AFTER -> {
        draft.note(Remark.AFTER_WINDOW, window.lastDay(matter));
        yield Answer.State.NO;
      }
    };
  }
}
