package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something must be done by a day, which counts in full.
 *
 * @param done when it was done
 */
record DueDay(Measure<Optional<LocalDate>> done, DaysBefore before) {

  static DueDay from(Args args) {
    return new DueDay(args.measure("done", Measures.DAYS), DaysBefore.from(args));
  }

  void judge(Matter matter, LocalDate due, Draft draft) {
    judge(matter, due, done.of(matter).orElse(null), draft);
  }

  void judge(Matter matter, LocalDate due, @Nullable LocalDate on, Draft draft) {
    draft.settled(on, due).due(due, on == null ? before.of(due) : List.of());
    if (on == null) {
      draft.missing(done.name());
      if (matter.asOf().past(due)) {
        draft.nextState(States.OVERDUE).breach();
      } else {
        draft.open();
      }
    } else if (on.isAfter(due)) {
      draft.fact(Facts.day(done.name(), on, null)).breach();
    } else {
      draft.fact(Facts.day(done.name(), on, null)).pass();
    }
  }
}
