package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.measure.Tally;
import java.time.MonthDay;
import java.util.List;

/**
 * None of the ledgers may be empty in a counted year (BDA-22.1); entries made too late count, and
 * are pointed out by the year.
 */
record YearlyLedgers(List<Measure<Tally>> ledgers, List<MonthDay> remindOn, LateEntries late)
    implements Check {

  static YearlyLedgers from(Args args) {
    return new YearlyLedgers(
        args.measures("ledgers", Measures.TALLIES),
        args.settings().monthDays(args.parameter("remind")),
        LateEntries.from(args.settings()));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title == null) {
      sheet.open("").notApplicable();
      return;
    }
    int running = matter.asOf().year();
    int last = Math.max(running, title.firstCountedYear());
    for (int year = title.firstCountedYear(); year <= last; year++) {
      year(matter, sheet, new Years(year, year), year >= running);
    }
    late.pointOut(matter, sheet, title.firstCountedYear());
  }

  private void year(Matter matter, Sheet sheet, Years year, boolean running) {
    Draft draft = sheet.open(year.period());
    int kept = 0;
    for (Measure<Tally> ledger : ledgers) {
      int entries = ledger.of(matter).in(matter, year.first());
      draft.fact(Facts.count(ledger.name(), entries));
      if (entries > 0) {
        kept++;
      } else {
        draft.missing(ledger.name());
      }
    }
    draft.counted(kept, ledgers.size());
    if (kept == ledgers.size()) {
      draft.pass();
    } else if (running) {
      draft.due(year.lastDay(), year.inLastYear(remindOn)).open();
    } else {
      draft.breach();
    }
  }
}
