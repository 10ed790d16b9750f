package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An award is paid in two tranches, each payer its share of both (BJ24-J.13, A-45, A-46).
 *
 * @param reduction null: the sum of a grade is never cut down
 */
record Instalments(
    Scale scale,
    Dated<BigDecimal> firstRate,
    FirstTranche first,
    BalanceTranche balance,
    @Nullable Reduction reduction)
    implements Check {

  static Instalments from(Args args) {
    return new Instalments(
        Scale.from(args.settings()),
        args.settings().number(args.parameter("first-rate")),
        FirstTranche.from(args),
        BalanceTranche.from(args),
        Reduction.from(args.settings()));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    BoostProjectFile project = matter.boostProject();
    Money grade = project.grade();
    BigDecimal rate = matter.asOf().valueOf(firstRate);
    if (rate == null) {
      Silence.enter(sheet.open(""));
    } else if (grade == null) {
      sheet.open("").unknown(Term.BOOST_GRADE);
    } else {
      tranches(matter, sheet, grade, rate);
    }
  }

  private void tranches(Matter matter, Sheet sheet, Money grade, BigDecimal rate) {
    Scale.Row row = scale.of(grade);
    Split split = row == null ? null : row.split();
    if (split == null) {
      sheet.open("").unknown(Term.BOOST_GRADE);
      return;
    }
    Money award = reduction == null ? grade : reduction.award(matter, grade);
    if (award == null) {
      sheet.open("").unknown(Term.TOTAL_NEED);
    } else {
      judge(matter, sheet, award, split, rate);
    }
  }

  private void judge(Matter matter, Sheet sheet, Money award, Split split, BigDecimal rate) {
    Money firstTotal = Yuan.down(award.toYuan().multiply(rate));
    Tranche one =
        new Tranche(FirstTranche.NAME, firstTotal, split.of(firstTotal), split.lastPayer());
    Tranche two =
        new Tranche(
            BalanceTranche.NAME,
            award.minus(firstTotal),
            rest(split.of(award), one.shares()),
            split.lastPayer());
    boolean barred = sheet.needed().contains(Verdict.BLOCK);
    first.judge(matter, one, barred, draft(sheet, one));
    balance.judge(matter, two, barred, draft(sheet, two));
  }

  private static Draft draft(Sheet sheet, Tranche tranche) {
    return sheet.open(tranche.name());
  }

  private static Map<String, Money> rest(Map<String, Money> all, Map<String, Money> paid) {
    Map<String, Money> rest = new TreeMap<>();
    all.forEach(
        (payer, share) -> rest.put(payer, share.minus(paid.getOrDefault(payer, Money.ZERO))));
    return rest;
  }

  /** Later of two days, of which one may be missing. */
  static @Nullable LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one == null || other.isAfter(one) ? other : one;
  }
}
