package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Reports;
import cn.jiangxin.policy.measure.Facts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Published outcomes are faked or copied, or the measure is seriously broken (BDA-32.5). The
 * ledgers only give hints; a ground arises only from a report that was looked into and confirmed.
 */
record FalseOutcomes(Reports reports) implements Check {

  static FalseOutcomes from(Args args) {
    return new FalseOutcomes(Reported.reports(args, "reports"));
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

  private static void hints(Matter matter, Sheet sheet) {
    List<OutcomeHints.Hint> hints = OutcomeHints.of(matter);
    if (hints.isEmpty()) {
      if (!matter.studio().outcomes().isEmpty()) {
        sheet.open("").pass();
      }
      return;
    }
    Draft draft = sheet.open("").counted(hints.size());
    Map<Remark, Set<String>> remarks = new LinkedHashMap<>();
    LocalDate last = LocalDate.MIN;
    for (OutcomeHints.Hint hint : hints) {
      draft.fact(Facts.text(Term.OUTCOME, hint.what(), hint.ref()));
      remarks.computeIfAbsent(hint.remark(), first -> new LinkedHashSet<>()).add(hint.named());
      last = hint.since().isAfter(last) ? hint.since() : last;
    }
    remarks.forEach((remark, named) -> draft.note(remark, String.join(",", named)));
    Grounds.ask(matter, sheet, draft, last);
  }
}
