package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.measure.Tally;
import java.util.List;

/**
 * Totals of each counted year (BDA-14.5, 22.2).
 *
 * @param someWanted whether people must look at a complete year that shows none at all
 */
record YearlyReport(List<Measure<Tally>> totals, boolean someWanted) implements Check {

  static YearlyReport from(Args args) {
    return new YearlyReport(args.measures("totals", Measures.TALLIES), false);
  }

  static YearlyReport judgedWhenEmpty(Args args) {
    return new YearlyReport(args.measures("totals", Measures.TALLIES), true);
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
      year(matter, sheet.open(Integer.toString(year)), year, year >= running);
    }
  }

  private void year(Matter matter, Draft draft, int year, boolean running) {
    int sum = 0;
    for (Measure<Tally> total : totals) {
      int count = total.of(matter).in(matter, year);
      draft.fact(Facts.count(total.name(), count));
      sum += count;
    }
    draft.counted(sum);
    if (running) {
      draft.open();
    } else if (someWanted && sum == 0) {
      totals.forEach(total -> draft.missing(total.name()));
      draft.human();
    } else {
      draft.pass();
    }
  }
}
