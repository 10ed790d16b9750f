package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.BoostMoney;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Sanction;
import cn.jiangxin.policy.subject.StudioFile.Spending;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows by itself once people have decided a sanction (BDA-29.6, A-36, A-72): one finding
 * for each sanction, and one for each spending that was made although a sanction forbade it.
 *
 * @param stopping sanctions under which nothing may be paid or spent
 * @param barring sanctions under which no application is accepted
 * @param recovering sanctions that order money back
 */
record SanctionEffects(
    BoostMoney money, List<String> stopping, List<String> barring, List<String> recovering)
    implements Check {

  static SanctionEffects from(Args args) {
    return new SanctionEffects(
        BoostMoney.from(args.settings()),
        args.settings().codes(args.parameter("stopping")),
        args.settings().codes(args.parameter("barring")),
        args.settings().codes(args.parameter("recovering")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    List<Sanction> sanctions = matter.studio().sanctions();
    for (Sanction sanction : sanctions) {
      if (sanction.when().from() == null || matter.asOf().reached(sanction.when().from())) {
        sanction(matter, sanction, sheet.open("X" + sanction.id()));
      }
    }
    if (!sanctions.isEmpty()) {
      irregular(matter, stopping, money).forEach(spending -> receivable(spending, sheet));
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void sanction(Matter matter, Sanction sanction, Draft draft) {
    draft
        .governedOn(sanction.when().from())
        .fact(Facts.text(Term.SANCTION, sanction.kind(), "sanction:" + sanction.id()));
    LocalDate last = sanction.when().to();
    if (last != null) {
      draft.due(last, List.of());
    }
    if (recovering.contains(sanction.kind())) {
      draft.amount(sanction.amount() == null ? Money.ZERO : sanction.amount()).pass();
    } else if (!matter.asOf().within(sanction.when())) {
      draft.note(Remark.SANCTION_ENDED).pass();
    } else if (stopping.contains(sanction.kind()) || barring.contains(sanction.kind())) {
      draft.nextState(States.SANCTIONED).breach();
    } else {
      draft.human();
    }
  }

  /** Money that has left is recorded all the same, and must come back. */
  private static void receivable(Spending spending, Sheet sheet) {
    EachSpending.show(spending, sheet.open("S" + spending.id()))
        .amount(spending.amount())
        .note(Remark.SPENT_UNDER_SANCTION)
        .flag();
  }

  /** Spendings made on a day on which a sanction forbade them. */
  static List<Spending> irregular(Matter matter, List<String> stopping, BoostMoney money) {
    List<Spending> irregular = new ArrayList<>();
    for (Spending spending : money.spendings(matter)) {
      for (Sanction sanction : matter.studio().sanctions()) {
        if (stopping.contains(sanction.kind()) && sanction.when().contains(spending.spentOn())) {
          irregular.add(spending);
          break;
        }
      }
    }
    return irregular;
  }
}
