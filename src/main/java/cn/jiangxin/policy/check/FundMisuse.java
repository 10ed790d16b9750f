package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.matter.BoostMoney;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Reports;
import cn.jiangxin.policy.subject.StudioFile.Spending;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Project money was diverted or abused (BDA-32.3). Irregular spendings are hints that people look
 * at; a ground arises only from a finding of the auditors.
 *
 * @param reports what the auditors must have found
 */
record FundMisuse(
    BoostMoney money, Reports reports, List<String> stopping, EachSpending.Question category)
    implements Check {

  static FundMisuse from(Args args) {
    return new FundMisuse(
        BoostMoney.from(args.settings()),
        Reported.reports(args, "reports"),
        args.settings().codes(args.parameter("stopping")),
        SpendingFaults.category(
            args.settings().lists(args.parameter("categories")),
            args.settings().codeByDay(args.parameter("described"))));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    if (matter.title() != null) {
      Reported.enter(reports, matter, sheet);
      hints(matter, sheet);
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void hints(Matter matter, Sheet sheet) {
    List<Spending> spendings = money.spendings(matter);
    if (spendings.isEmpty()) {
      return;
    }
    Set<Spending> hints = new LinkedHashSet<>(SanctionEffects.irregular(matter, stopping, money));
    for (Spending spending : spendings) {
      if (SpendingFaults.unlinked(matter, spending) != null
          || category.of(matter, spending) != null) {
        hints.add(spending);
      }
    }
    hints.addAll(money.overdrawn(matter));
    LocalDate elsewhere = LocalDate.MIN;
    for (RepeatedInvoice invoice : RepeatedInvoice.among(matter, spendings)) {
      if (!invoice.isCovered()) {
        hints.addAll(invoice.own());
        elsewhere = later(elsewhere, invoice.lastElsewhere());
      }
    }
    enter(matter, sheet, hints, elsewhere);
  }

  private static void enter(Matter matter, Sheet sheet, Set<Spending> hints, LocalDate elsewhere) {
    Draft draft = sheet.open("").counted(hints.size());
    LocalDate last = elsewhere;
    for (Spending spending : hints) {
      last = later(last, spending.spentOn());
    }
    if (hints.isEmpty()) {
      draft.pass();
    } else {
      Grounds.ask(matter, sheet, draft.note(Remark.IRREGULAR_SPENDING), last);
    }
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? b : a;
  }
}
