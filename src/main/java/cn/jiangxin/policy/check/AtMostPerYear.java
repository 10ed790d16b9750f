package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Filing;
import cn.jiangxin.policy.measure.Filings;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.shared.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/**
 * At most so many may be filed in a calendar year by one person (SH-2B.2, A-53). The first ones
 * stand; the one that goes beyond them is refused.
 *
 * @param ended statuses of those that came to nothing
 * @param endedCount whether those count all the same
 * @param each what each of them earns; shows the total of the year
 */
record AtMostPerYear(
    Measure<Filings> measure,
    Dated<Integer> most,
    List<String> ended,
    boolean endedCount,
    Dated<Money> each)
    implements Check {

  static AtMostPerYear from(Args args) {
    return new AtMostPerYear(
        args.measure("measure", Measures.FILINGS),
        args.settings().wholeNumber(args.parameter("limit")),
        args.settings().codes(args.parameter("ended")),
        args.settings().flag(args.parameter("ended-count")),
        Sums.of(args, "each"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    Filings filings = measure.of(matter);
    LocalDate filed = filings.own().filedOn();
    Integer limit = filed == null ? null : most.on(filed);
    if (filed == null) {
      draft.unknown(Term.SUBMISSION);
    } else if (limit == null) {
      Silence.enter(draft);
    } else {
      judge(filings, filed, limit, draft);
    }
  }

  private void judge(Filings filings, LocalDate filed, int limit, Draft draft) {
    long place = 1;
    for (Filing filing : filings.earlier()) {
      LocalDate on = filing.filedOn();
      if (on != null && on.getYear() == filed.getYear() && counts(filing)) {
        place++;
        draft.fact(Facts.day(measure.name(), on, "claim:" + filing.code()));
      }
    }
    Money sum = each.on(filed);
    if (sum != null) {
      BigInteger fen = BigInteger.valueOf(sum.fen());
      draft.amount(Money.nearest(fen.multiply(BigInteger.valueOf(Math.min(place, limit)))));
    }
    draft.counted(place, limit);
    if (place > limit) {
      draft.breach();
    } else {
      draft.pass();
    }
  }

  private boolean counts(Filing filing) {
    return endedCount || !ended.contains(filing.status());
  }
}
