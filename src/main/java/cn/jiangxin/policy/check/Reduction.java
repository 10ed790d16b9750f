package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.OtherMoney;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is awarded of a grade above the cap where the pack cuts it down instead of refusing it
 * (A-43).
 *
 * @param counted the sources whose money counts
 */
record Reduction(Dated<BigDecimal> ratio, List<String> counted) {
  private static final String MODE = "capMode";

  /** As the pack's cap says; null if it cuts nothing down. */
  static @Nullable Reduction from(Settings settings) {
    return settings.states(MODE) && settings.choice(MODE, Cap.Mode.class) == Cap.Mode.REDUCE
        ? new Reduction(settings.number("capRatio"), settings.codes("cappedSources"))
        : null;
  }

  /** The sum awarded; null if it is not recorded what the project needs. */
  @Nullable Money award(Matter matter, Money grade) {
    BoostProjectFile project = matter.boostProject();
    BigDecimal share = matter.asOf().valueOf(ratio);
    Money need = project.totalNeed();
    if (share == null) {
      return grade;
    }
    return need == null ? null : least(grade, room(need.toYuan().multiply(share), other(project)));
  }

  /** What the cap leaves beside other money, cut down to the fen. */
  private static Money room(BigDecimal limit, Money other) {
    return Yuan.down(limit).minus(other);
  }

  private Money other(BoostProjectFile project) {
    Money sum = Money.ZERO;
    for (OtherMoney money : project.otherMoney()) {
      sum = counted.contains(money.source()) ? sum.plus(money.amount()) : sum;
    }
    return sum;
  }

  /** Where nothing is left the cap blocks the grade, which stays as it was asked for. */
  private static Money least(Money grade, Money room) {
    return room.compareTo(Money.ZERO) > 0 && room.compareTo(grade) < 0 ? room : grade;
  }
}
