package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.OtherMoney;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money from all counted sources together must not exceed a share of what the project needs; the
 * share itself is allowed.
 *
 * @param counted the sources whose money counts
 */
record Cap(Dated<BigDecimal> ratio, Mode mode, List<String> counted, Scale scale) implements Check {

  /** What becomes of a grade above the cap. */
  enum Mode {
    /** It may not be given; the next lower grade that fits is suggested. */
    BLOCK,
    /** It is cut down to the cap. */
    REDUCE
  }

  static Cap from(Args args) {
    return new Cap(
        args.settings().number(args.parameter("ratio")),
        args.settings().choice("capMode", Mode.class),
        args.settings().codes(args.parameter("counted")),
        Scale.from(args.settings()));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    BoostProjectFile project = matter.boostProject();
    BigDecimal share = matter.asOf().valueOf(ratio);
    Money need = project.totalNeed();
    Money grade = project.grade();
    if (share == null) {
      Silence.enter(draft);
    } else if (need == null || grade == null) {
      draft.unknown(need == null ? Term.TOTAL_NEED : Term.BOOST_GRADE);
    } else {
      Money other = other(project, draft);
      draft
          .fact(Facts.number(Term.TOTAL_NEED, need.toYuan(), project.record()))
          .fact(Facts.number(Term.BOOST_GRADE, grade.toYuan(), project.record()));
      Money limit = Yuan.down(need.toYuan().multiply(share));
      draft.counted(other.plus(grade), limit);
      enter(matter, grade, other, limit, draft);
    }
  }

  private Money other(BoostProjectFile project, Draft draft) {
    Money sum = Money.ZERO;
    for (OtherMoney money : project.otherMoney()) {
      if (counted.contains(money.source())) {
        draft.fact(
            Facts.text(Term.OTHER_BOOST, money.payer() + " " + money.amount(), project.record()));
        sum = sum.plus(money.amount());
      }
    }
    return sum;
  }

  private void enter(Matter matter, Money grade, Money other, Money limit, Draft draft) {
    if (fits(grade, other, limit)) {
      draft.amount(grade).pass();
      return;
    }
    Money room = limit.minus(other);
    if (mode == Mode.REDUCE && room.compareTo(Money.ZERO) > 0) {
      draft.amount(room).note(Remark.REDUCED_TO_CAP, room.toString()).pass();
      return;
    }
    Money lower = lower(matter, grade, other, limit);
    if (lower == null) {
      draft.note(Remark.NO_LOWER_GRADE);
    } else {
      draft.note(Remark.LOWER_GRADE_FITS, lower.toString());
    }
    draft.breach();
  }

  private static boolean fits(Money grade, Money other, Money limit) {
    return other.plus(grade).compareTo(limit) <= 0;
  }

  private @Nullable Money lower(Matter matter, Money grade, Money other, Money limit) {
    Scale.Row held = scale.heldBy(matter);
    Money best = null;
    for (Money each : held == null ? List.<Money>of() : held.grades()) {
      if (each.compareTo(grade) < 0
          && fits(each, other, limit)
          && (best == null || each.compareTo(best) > 0)) {
        best = each;
      }
    }
    return best;
  }
}
