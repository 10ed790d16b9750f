package cn.jiangxin.policy.check;

import cn.jiangxin.policy.check.EndedTenures.Ended;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import java.time.LocalDate;
import java.util.List;

/**
 * The leader left and the studio can not continue (BDA-32.7): one finding for each leader who left.
 * Silence is no statement: after the limit people are asked whether the studio can continue.
 *
 * @param waitDays days after the leader's last day until which nothing is asked
 */
record LeaderGone(int waitDays) implements Check {

  static LeaderGone from(Args args) {
    return new LeaderGone(args.settings().count(args.parameter("days")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title != null) {
      for (Ended ended : EndedTenures.of(matter, title)) {
        judge(matter, sheet, ended, sheet.open(ended.lastDay().toString()));
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void judge(Matter matter, Sheet sheet, Ended ended, Draft draft) {
    Boolean statement = ended.tenure().studioCanContinue();
    LocalDate due = ended.lastDay().plusDays(waitDays);
    draft.fact(
        Facts.day(Term.LEADER_ENDED, ended.lastDay(), "member:" + ended.tenure().memberId()));
    if (Boolean.FALSE.equals(statement)) {
      draft.note(Remark.STUDIO_CANNOT_CONTINUE);
      Grounds.propose(matter, sheet, draft, ended.lastDay().plusDays(1));
    } else if (Boolean.TRUE.equals(statement)
        || ended.filed(matter)
        || EndedTenures.inPost(matter)) {
      draft.pass();
    } else if (matter.asOf().past(due)) {
      Grounds.ask(matter, sheet, draft.missing(Term.CONTINUATION_STATEMENT), due.plusDays(1));
    } else {
      draft.missing(Term.CONTINUATION_STATEMENT).due(due, List.of()).open();
    }
  }
}
