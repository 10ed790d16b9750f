package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something must be done so many days after the batch closes into which the matter falls (SH-4U.5,
 *
 *
 * @param filed which day places it in a batch
 */
record DueAfterBatch(
    Measure<Optional<LocalDate>> filed, List<Window> batches, Dated<Integer> days, DueDay due)
    implements Check {

  static DueAfterBatch from(Args args) {
    return new DueAfterBatch(
        args.measure("measure", Measures.DAYS),
        Window.all(args, "batches"),
        args.settings().wholeNumber(args.parameter("days")),
        DueDay.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LocalDate on = filed.of(matter).orElse(null);
    LocalDate closes = on == null ? null : closes(on);
    Integer asked = closes == null ? null : days.on(closes);
    if (on == null) {
      draft.missing(filed.name()).notApplicable();
    } else if (closes == null) {
      draft.fact(Facts.day(filed.name(), on, null)).notApplicable();
    } else if (asked == null) {
      Silence.enter(draft);
    } else {
      draft.fact(Facts.day(Term.BATCH_CLOSED, closes, null));
      due.judge(matter, closes.plusDays(asked), draft);
    }
  }

  private @Nullable LocalDate closes(LocalDate day) {
    for (Window batch : batches) {
      if (batch.holds(day)) {
        return batch.closes().on(day);
      }
    }
    return null;
  }
}
