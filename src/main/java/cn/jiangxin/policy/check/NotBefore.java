package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;
import java.util.Optional;

/** Something must not bear an earlier day than the stated one, which itself is enough. */
record NotBefore(Measure<Optional<LocalDate>> measure, Dated<LocalDate> first) implements Check {

  static NotBefore from(Args args) {
    return new NotBefore(
        args.measure("measure", Measures.DAYS), args.settings().day(args.parameter("first")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LocalDate earliest = matter.asOf().valueOf(first);
    LocalDate day = measure.of(matter).orElse(null);
    if (earliest == null) {
      Silence.enter(draft);
    } else if (day == null) {
      draft.unknown(measure.name());
    } else {
      draft
          .fact(Facts.day(measure.name(), day, null))
          .fact(Facts.day(Term.EARLIEST_DAY, earliest, null));
      if (day.isBefore(earliest)) {
        draft.breach();
      } else {
        draft.pass();
      }
    }
  }
}
