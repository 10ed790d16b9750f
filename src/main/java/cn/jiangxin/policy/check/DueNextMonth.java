package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Something must be done by a day of the month after the month of an event (SH-4P.3, A-04), unless
 * a clause on which it rests forbids it.
 *
 * @param exclusive whether "by" leaves the day itself out
 */
record DueNextMonth(
    Measure<Optional<LocalDate>> start, Dated<Integer> dayOfMonth, boolean exclusive, DueDay due)
    implements Check {

  /** Whether a day named by "by" or "before" still counts. */
  enum By {
    INCLUSIVE,
    EXCLUSIVE
  }

  static DueNextMonth from(Args args) {
    return new DueNextMonth(
        args.measure("start", Measures.DAYS),
        args.settings().wholeNumber(args.parameter("day")),
        args.settings().choice(args.parameter("by"), By.class) == By.EXCLUSIVE,
        DueDay.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LocalDate from = start.of(matter).orElse(null);
    Integer day = from == null ? null : dayOfMonth.on(from);
    if (sheet.needed().contains(Verdict.BLOCK)) {
      draft.notApplicable();
    } else if (from == null) {
      draft.missing(start.name()).notApplicable();
    } else if (day == null) {
      Silence.enter(draft);
    } else {
      draft.fact(Facts.day(start.name(), from, null));
      due.judge(matter, last(from, day), draft);
    }
  }

  private LocalDate last(LocalDate from, int day) {
    YearMonth next = YearMonth.from(from).plusMonths(1);
    LocalDate named = next.atDay(Math.min(day, next.lengthOfMonth()));
    return exclusive ? named.minusDays(1) : named;
  }
}
