package cn.jiangxin.policy.check;

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
 * Something must happen within a window (CSTA-5.1), or falls into a batch by the window in which it
 * happens (SH-3).
 *
 * @param others windows of other clauses in which it may happen as well
 * @param bars whether what happens outside all windows is refused
 * @param batch code of the batch; null if there are none
 */
record InWindow(
    Measure<Optional<LocalDate>> measure,
    Window own,
    List<Window> others,
    boolean bars,
    @Nullable String batch,
    DaysBefore before)
    implements Check {

  static InWindow from(Args args) {
    return make(args, true);
  }

  static InWindow batch(Args args) {
    return make(args, false);
  }

  private static InWindow make(Args args, boolean bars) {
    return new InWindow(
        args.measure("measure", Measures.DAYS),
        Window.from(args),
        Window.all(args, "or"),
        bars,
        args.block().textOrNull("batch"),
        DaysBefore.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LocalDate closes = matter.asOf().valueOf(own.closes());
    LocalDate day = measure.of(matter).orElse(null);
    if (closes == null) {
      Silence.enter(draft);
    } else if (day == null) {
      waiting(matter, closes, draft);
    } else {
      happened(day, closes, draft.fact(Facts.day(measure.name(), day, null)));
    }
  }

  private void waiting(Matter matter, LocalDate closes, Draft draft) {
    if (!matter.asOf().past(closes)) {
      draft.missing(measure.name()).due(closes, before.of(closes)).open();
    } else if (bars) {
      draft.missing(measure.name()).due(closes, List.of()).breach();
    } else {
      draft.notApplicable();
    }
  }

  private void happened(LocalDate day, LocalDate closes, Draft draft) {
    if (own.holds(day)) {
      if (batch != null) {
        draft.fact(Facts.text(Term.BATCH, batch, null));
      }
      draft.due(closes, List.of()).pass();
    } else if (bars && others.stream().noneMatch(window -> window.holds(day))) {
      draft.due(closes, List.of()).breach();
    } else {
      draft.notApplicable();
    }
  }
}
