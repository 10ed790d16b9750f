package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Honour;
import cn.jiangxin.policy.subject.StudioFile.LeaderTenure;
import cn.jiangxin.policy.subject.StudioFile.Member;
import java.util.List;
import java.util.Map;

/**
 * Honours of the leader that reviewers may credit (BDA-19). They are shown; points are added only
 * where a pack states some.
 */
record BonusHonours(List<String> honours, Map<String, Integer> points) implements Check {

  static BonusHonours from(Args args) {
    return new BonusHonours(
        args.settings().codes(args.parameter("honours")),
        args.settings().numbers(args.parameter("points")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LeaderTenure tenure = JudgedLeader.current(matter);
    Member leader = tenure == null ? null : JudgedLeader.member(matter, tenure.memberId());
    int sum = 0;
    boolean any = false;
    if (leader != null) {
      for (Honour honour : leader.honours()) {
        if (holds(matter, honour)) {
          any = true;
          sum += points.getOrDefault(honour.code(), 0);
          String value = honour.code() + " " + honour.conferredOn();
          draft.fact(Facts.text(Term.HONOUR, value, "member:" + leader.id()));
        }
      }
    }
    if (any) {
      draft.counted(sum).pass();
    } else {
      draft.notApplicable();
    }
  }

  private boolean holds(Matter matter, Honour honour) {
    return honours.contains(honour.code())
        && matter.asOf().reached(honour.conferredOn())
        && !matter.asOf().happened(honour.withdrawnOn());
  }
}
