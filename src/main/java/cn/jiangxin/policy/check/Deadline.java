package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something must be done by a day, which counts in full.
 *
 * @param done when it was done
 */
record Deadline(Measure<Optional<LocalDate>> done, Args.Before before) {

  void judge(Matter matter, LocalDate due, Draft draft) {
    Optional<LocalDate> on = done.of(matter);
    draft.settled(on.orElse(null), due).due(due, on.isPresent() ? List.of() : before.of(due));
    if (on.isPresent()) {
      draft.fact(Facts.day(done.name(), on.get(), ref(matter)));
      if (on.get().isAfter(due)) {
        draft.breach();
      } else {
        draft.pass();
      }
    } else if (matter.asOf().past(due)) {
      draft.missing(done.name()).nextState(States.OVERDUE).breach();
    } else {
      draft.missing(done.name()).open();
    }
  }

  static void start(Matter matter, Draft draft, Term term, LocalDate day) {
    draft.fact(Facts.day(term, day, ref(matter)));
  }

  private static String ref(Matter matter) {
    return matter.application().record();
  }
}
