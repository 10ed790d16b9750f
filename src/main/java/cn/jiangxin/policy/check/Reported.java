package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Reports;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Report;
import java.time.LocalDate;

/**
 * Circumstances that people report; the machine keeps the report, asks for its settlement and draws
 * the clause's consequence once it is confirmed. Nothing reported, nothing to say.
 *
 * @param ofTitle whether it only matters while a title is held
 */
record Reported(Reports reports, boolean ofTitle) implements Check {

  static Reported from(Args args) {
    return new Reported(reports(args, "reports"), false);
  }

  static Reported ground(Args args) {
    return new Reported(reports(args, "reports"), true);
  }

  static Reports reports(Args args, String key) {
    return new Reports(args.settings().codes(args.parameter(key)));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    if (!ofTitle || matter.title() != null) {
      enter(reports, matter, sheet);
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  /** One finding for each report. */
  static void enter(Reports reports, Matter matter, Sheet sheet) {
    for (Report report : reports.of(matter)) {
      Draft draft = open(report, sheet);
      switch (Reports.standing(matter, report)) {
        case OPEN -> draft.missing(Term.REPORT_SETTLEMENT).human();
        case REJECTED -> draft.note(Remark.REPORT_REJECTED).pass();
        case CONFIRMED -> Grounds.propose(matter, sheet, draft, settled(report));
      }
    }
  }

  static Draft open(Report report, Sheet sheet) {
    String ref = "report:" + report.id();
    Draft draft =
        sheet
            .open("F" + report.id())
            .governedOn(report.on())
            .fact(Facts.text(Term.REPORT, report.code(), ref))
            .fact(Facts.text(Term.REPORTED_BY, report.reportedBy() + " " + report.on(), ref));
    return report.evidence() == null
        ? draft.missing(Term.EVIDENCE)
        : draft.fact(Facts.text(Term.EVIDENCE, report.evidence(), ref));
  }

  static LocalDate settled(Report report) {
    return report.settledOn() == null ? report.on() : report.settledOn();
  }
}
