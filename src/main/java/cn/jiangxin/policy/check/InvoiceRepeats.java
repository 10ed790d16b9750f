package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.BoostMoney;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Reports;
import cn.jiangxin.policy.subject.StudioFile.Spending;
import java.util.List;

/**
 * The same invoice number in more than one spending, of this studio or another, is pointed out,
 * unless the invoice's total covers them all (BDA-29.2, A-73); reports of false accounting are kept
 * beside it.
 */
record InvoiceRepeats(BoostMoney money, Reports reports) implements Check {

  static InvoiceRepeats from(Args args) {
    return new InvoiceRepeats(BoostMoney.from(args.settings()), Reported.reports(args, "reports"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Reported.enter(reports, matter, sheet);
    List<Spending> spendings = money.spendings(matter);
    RepeatedInvoice.among(matter, spendings)
        .forEach(invoice -> repeated(invoice, sheet.open("I" + invoice.own().get(0).id())));
    if (sheet.isEmpty()) {
      Draft draft = sheet.open("");
      if (spendings.isEmpty()) {
        draft.notApplicable();
      } else {
        draft.pass();
      }
    }
  }

  private static void repeated(RepeatedInvoice invoice, Draft draft) {
    invoice.show(draft).counted(invoice.count(), 1);
    if (invoice.isCovered()) {
      draft.note(Remark.INVOICE_SPLIT).pass();
    } else {
      draft.missing(Term.INVOICE_TOTAL).flag();
    }
  }
}
