package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something must have happened by the day of something else; the same day is enough.
 *
 * @param waived whether the reading lets it follow
 */
record NotAfter(
    Measure<Optional<LocalDate>> day, Measure<Optional<LocalDate>> reference, boolean waived)
    implements Condition {

  static NotAfter from(Args args) {
    String waiver = args.parameterOrNull("unless");
    return new NotAfter(
        args.measure("day", Measures.DAYS),
        args.measure("reference", Measures.DAYS),
        waiver != null && args.settings().flag(waiver));
  }

  @Override
  public Answer.State test(Matter matter, Draft draft) {
    LocalDate on = day.of(matter).orElse(null);
    LocalDate by = reference.of(matter).orElse(null);
    if (waived) {
      return Answer.State.YES;
    }
    if (on == null || by == null) {
      draft.missing(on == null ? day.name() : reference.name());
      return Answer.State.UNRECORDED;
    }
    draft.fact(Facts.day(day.name(), on, null)).fact(Facts.day(reference.name(), by, null));
    if (on.isAfter(by)) {
      draft.note(Remark.AFTER_REFERENCE_DAY, by.toString());
      return Answer.State.NO;
    }
    return Answer.State.YES;
  }
}
