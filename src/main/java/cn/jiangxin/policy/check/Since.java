package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clause speaks from the day of a step on (key {@code once}), not before it was taken. */
record Since(Measure<Optional<LocalDate>> step, Check check) implements Check {

  static Check of(Check check, Args args) {
    @Nullable Measure<Optional<LocalDate>> step = args.measureOrNull("once", Measures.DAYS);
    return step == null ? check : new Since(step, check);
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    if (step.of(matter).isEmpty()) {
      sheet.open("").notApplicable();
    } else {
      check.judge(matter, sheet);
    }
  }
}
