package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.BoostMoney;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Spending;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a question to every spending of boost money: one finding for each that breaks the clause,
 * and one for all others together.
 *
 * @param fault what is wrong with a spending; null if nothing is
 */
record EachSpending(BoostMoney money, Question fault) implements Check {

  /** What a clause asks of a spending. */
  @FunctionalInterface
  interface Question {

    /** What is missing; null if the spending is in order. */
    @Nullable Term of(Matter matter, Spending spending);
  }

  static EachSpending linked(Args args) {
    return new EachSpending(BoostMoney.from(args.settings()), SpendingFaults::unlinked);
  }

  static EachSpending categories(Args args) {
    return new EachSpending(
        BoostMoney.from(args.settings()),
        SpendingFaults.category(
            args.settings().lists(args.parameter("categories")),
            args.settings().codeByDay(args.parameter("described"))));
  }

  static EachSpending dailyCost(Args args) {
    return new EachSpending(
        BoostMoney.from(args.settings()),
        SpendingFaults.dailyCost(Set.copyOf(args.settings().codes(args.parameter("categories")))));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    List<Spending> spendings = money.spendings(matter);
    int sound = 0;
    for (Spending spending : spendings) {
      Term lack = fault.of(matter, spending);
      if (lack == null) {
        sound++;
      } else {
        show(spending, sheet.open("S" + spending.id())).missing(lack).breach();
      }
    }
    if (spendings.isEmpty()) {
      sheet.open("").notApplicable();
    } else if (sound > 0) {
      sheet.open("").counted(sound).pass();
    }
  }

  static Draft show(Spending spending, Draft draft) {
    String ref = "spending:" + spending.id();
    return draft
        .governedOn(spending.spentOn())
        .fact(Facts.text(Term.SPENDING, spending.amount() + " " + spending.spentOn(), ref))
        .fact(Facts.text(Term.SPENDING_CATEGORY, spending.category(), ref));
  }
}
