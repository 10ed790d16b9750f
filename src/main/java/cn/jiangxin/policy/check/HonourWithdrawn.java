package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Reports;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Honour;
import cn.jiangxin.policy.subject.StudioFile.LeaderTenure;
import cn.jiangxin.policy.subject.StudioFile.Member;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The law was broken, or a government withdrew the leader's model-worker honour (BDA-32.8). Honours
 * of other grantors are for people to judge.
 *
 * @param honours codes of the honours that make the ground
 * @param grantors whose withdrawal makes the ground
 */
record HonourWithdrawn(List<String> honours, List<String> grantors, Reports reports)
    implements Check {

  static HonourWithdrawn from(Args args) {
    return new HonourWithdrawn(
        args.settings().codes(args.parameter("honours")),
        args.settings().codes(args.parameter("grantors")),
        Reported.reports(args, "reports"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title == null) {
      sheet.open("").notApplicable();
      return;
    }
    Reported.enter(reports, matter, sheet);
    LeaderTenure tenure = JudgedLeader.current(matter);
    Member leader = tenure == null ? null : JudgedLeader.member(matter, tenure.memberId());
    if (leader != null) {
      honours(matter, sheet, title, leader);
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void honours(Matter matter, Sheet sheet, Title title, Member leader) {
    LocalDate ground = null;
    LocalDate other = null;
    Draft draft = sheet.open("");
    for (Honour honour : leader.honours()) {
      LocalDate withdrawn = honour.withdrawnOn();
      if (withdrawn != null
          && !withdrawn.isBefore(title.from())
          && matter.asOf().reached(withdrawn)) {
        String value = honour.code() + " " + withdrawn;
        draft.fact(Facts.text(Term.HONOUR_WITHDRAWN, value, "member:" + leader.id()));
        if (honours.contains(honour.code()) && grantors.contains(honour.grantor())) {
          ground = later(ground, withdrawn);
        } else {
          other = later(other, withdrawn);
        }
      }
    }
    if (ground != null) {
      Grounds.propose(matter, sheet, draft, ground);
    } else if (other != null) {
      Grounds.ask(matter, sheet, draft.note(Remark.OTHER_HONOUR_WITHDRAWN), other);
    } else {
      draft.pass();
    }
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one == null || other.isAfter(one) ? other : one;
  }
}
