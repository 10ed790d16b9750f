package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Filing;
import cn.jiangxin.policy.measure.Filings;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.util.List;

/**
 * Something may be filed once only, by anyone, in all years (SH-2B.3, A-54).
 *
 * @param barring statuses of an earlier one that bar this one
 */
record OnceForEver(Measure<Filings> measure, List<String> barring) implements Check {

  static OnceForEver from(Args args) {
    return new OnceForEver(
        args.measure("measure", Measures.FILINGS),
        args.settings().codes(args.parameter("barring")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    Filings filings = measure.of(matter);
    int barred = 0;
    for (Filing filing : filings.earlier()) {
      if (barring.contains(filing.status())) {
        barred++;
        draft.fact(Facts.text(measure.name(), written(filing), "claim:" + filing.code()));
      }
    }
    if (barred > 0) {
      draft.breach();
    } else if (filings.tied()) {
      draft.pass();
    } else {
      draft.unknown(measure.name());
    }
  }

  private static String written(Filing filing) {
    return filing.status() + " " + filing.filedOn();
  }
}
