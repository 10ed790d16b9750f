package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.BoostMoney;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Reports;
import cn.jiangxin.policy.subject.StudioFile.Spending;
import cn.jiangxin.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same invoice number in more than one spending is pointed out, unless the invoice's total
 * covers them all (BDA-29.2, A-73); reports of false accounting are kept beside it.
 */
record InvoiceRepeats(BoostMoney money, Reports reports) implements Check {

  static InvoiceRepeats from(Args args) {
    return new InvoiceRepeats(BoostMoney.from(args.settings()), Reported.reports(args, "reports"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Reported.enter(reports, matter, sheet);
    List<Spending> spendings = money.spendings(matter);
    byInvoice(spendings).values().stream()
        .filter(same -> same.size() > 1)
        .forEach(same -> repeated(same, sheet.open("I" + same.get(0).id())));
    if (sheet.isEmpty()) {
      Draft draft = sheet.open("");
      if (spendings.isEmpty()) {
        draft.notApplicable();
      } else {
        draft.pass();
      }
    }
  }

  static Map<String, List<Spending>> byInvoice(List<Spending> spendings) {
    Map<String, List<Spending>> byInvoice = new LinkedHashMap<>();
    for (Spending spending : spendings) {
      if (spending.invoiceNo() != null) {
        byInvoice.computeIfAbsent(spending.invoiceNo(), no -> new ArrayList<>(1)).add(spending);
      }
    }
    return byInvoice;
  }

  private static void repeated(List<Spending> same, Draft draft) {
    for (Spending spending : same) {
      EachSpending.show(spending, draft);
    }
    draft.counted(same.size(), 1);
    if (isCovered(same)) {
      draft.note(Remark.INVOICE_SPLIT).pass();
    } else {
      draft.missing(Term.INVOICE_TOTAL).flag();
    }
  }

  /** Whether every spending names the same total, and together they do not exceed it. */
  static boolean isCovered(List<Spending> same) {
    Money total = same.get(0).invoiceTotal();
    Money sum = Money.sum(same.stream().map(Spending::amount).toList());
    return total != null
        && same.stream().allMatch(spending -> total.equals(spending.invoiceTotal()))
        && sum.compareTo(total) <= 0;
  }
}
