package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.LeaderTenure;
import cn.jiangxin.policy.subject.StudioFile.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaders in post who have no record as a member; one who has is counted by that record. */
final class LeadersApart {
  private LeadersApart() {}

  static List<LeaderTenure> of(Matter matter) {
    Set<Long> seen = new HashSet<>();
    for (Member member : matter.studio().members()) {
      seen.add(member.id());
    }
    List<LeaderTenure> apart = new ArrayList<>(1);
    for (LeaderTenure tenure : matter.studio().leaders()) {
      if (matter.asOf().within(tenure.when()) && seen.add(tenure.memberId())) {
        apart.add(tenure);
      }
    }
    return apart;
  }
}
