package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Holding;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;
import java.util.Optional;

/** Every listed thing must be there once a day has come (SH-4U.6, 4U.7). */
record AllOfOnce(Measure<Holding> measure, Required required, Measure<Optional<LocalDate>> once)
    implements Check {

  static AllOfOnce from(Args args) {
    return new AllOfOnce(
        args.measure("measure", Measures.HOLDINGS),
        Required.from(args),
        args.measure("step", Measures.DAYS));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LocalDate day = once.of(matter).orElse(null);
    if (day == null) {
      draft.missing(once.name()).open();
    } else {
      draft.fact(Facts.day(once.name(), day, null));
      required.judge(measure.of(matter), measure.name(), draft);
    }
  }
}
