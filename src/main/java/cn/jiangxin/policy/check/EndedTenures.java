package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.subject.StudioFile.LeaderTenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Leaders who left the post while the title was held. */
final class EndedTenures {
  private EndedTenures() {}

  /** A tenure with its last day. */
  record Ended(LeaderTenure tenure, LocalDate lastDay) {
    boolean approved(Matter matter) {
      return matter.asOf().happened(tenure.renameApprovedOn());
    }

    boolean filed(Matter matter) {
      return matter.asOf().happened(tenure.renameFiledOn());
    }
  }

  static List<Ended> of(Matter matter, Title title) {
    List<Ended> ended = new ArrayList<>(1);
    for (LeaderTenure tenure : matter.studio().leaders()) {
      LocalDate last = tenure.when().to();
      if (last != null && !last.isBefore(title.from()) && matter.asOf().past(last)) {
        ended.add(new Ended(tenure, last));
      }
    }
    return ended;
  }

  static boolean inPost(Matter matter) {
    for (LeaderTenure tenure : matter.studio().leaders()) {
      if (matter.asOf().within(tenure.when())) {
        return true;
      }
    }
    return false;
  }
}
