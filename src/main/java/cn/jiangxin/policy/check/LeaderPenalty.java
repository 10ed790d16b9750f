package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Reports;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.LeaderTenure;
import cn.jiangxin.policy.subject.StudioFile.Member;
import cn.jiangxin.policy.subject.StudioFile.Report;
import java.time.LocalDate;

/**
 * The leader broke rules and received an administrative penalty of an authority (BDA-32.9, A-28).
 * Petty penalties are for people to judge; discipline within the unit is no such penalty.
 */
record LeaderPenalty(Reports penalties, Reports petty, Reports internal) implements Check {

  static LeaderPenalty from(Args args) {
    return new LeaderPenalty(
        Reported.reports(args, "reports"),
        Reported.reports(args, "petty"),
        Reported.reports(args, "internal"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    if (matter.title() != null) {
      recorded(matter, sheet);
      Reported.enter(penalties, matter, sheet);
      for (Report report : petty.of(matter)) {
        Grounds.ask(
            matter,
            sheet,
            Reported.open(report, sheet).note(Remark.PETTY_PENALTY),
            Reported.settled(report));
      }
      for (Report report : internal.of(matter)) {
        Reported.open(report, sheet).note(Remark.INTERNAL_DISCIPLINE).pass();
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  /** Penalties that the member ledger shows, of whoever leads the studio. */
  private static void recorded(Matter matter, Sheet sheet) {
    LeaderTenure tenure = JudgedLeader.current(matter);
    Member leader = tenure == null ? null : JudgedLeader.member(matter, tenure.memberId());
    LocalDate last = null;
    if (leader != null) {
      for (LocalDate day : leader.administrativePenalties()) {
        if (matter.asOf().reached(day) && (last == null || day.isAfter(last))) {
          last = day;
        }
      }
    }
    if (leader != null && last != null) {
      Draft draft = sheet.open("");
      draft.fact(Facts.day(Term.PENALTY, last, "member:" + leader.id()));
      Grounds.propose(matter, sheet, draft, last);
    }
  }
}
