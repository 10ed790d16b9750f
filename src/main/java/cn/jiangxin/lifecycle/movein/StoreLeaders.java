package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.LeaderTenure;
import cn.jiangxin.studio.LeaderTenures;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Members;
import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps who leads the studios that a workbook brings; a leader who is not among the members of the
 * workbook joins the team on the first day of leading.
 */
@Singleton
class StoreLeaders {
  private static final String ROLE = "LEADER";

  private final Members members;
  private final LeaderTenures tenures;

  StoreLeaders(Members members, LeaderTenures tenures) {
    this.members = members;
    this.tenures = tenures;
  }

  void of(Intake intake, Deed deed) {
    List<LeaderDraft> strangers =
        intake.leaders().stream().filter(l -> member(l, intake).isEmpty()).toList();
    Map<LeaderDraft, Long> joined = join(strangers, deed);
    List<LeaderTenure> led = new ArrayList<>();
    for (LeaderDraft leader : intake.leaders()) {
      long member =
          member(leader, intake)
              .map(m -> deed.id(m.id()))
              .orElseGet(() -> Objects.requireNonNull(joined.get(leader)));
      led.add(
          new LeaderTenure(
              0,
              deed.id(leader.studioId()),
              member,
              DateRange.since(leader.from()),
              null,
              null,
              null,
              null));
    }
    tenures.append(led, deed.stamp());
  }

  private static Optional<Member> member(LeaderDraft leader, Intake intake) {
    return intake.team(leader.studioId()).stream()
        .filter(m -> m.name().equals(leader.name()))
        .filter(m -> new DateRange(m.joinedOn(), m.leftOn()).contains(leader.from()))
        .findFirst();
  }

  private Map<LeaderDraft, Long> join(List<LeaderDraft> strangers, Deed deed) {
    List<Stamp> stamps = new ArrayList<>();
    for (int i = 0; i < strangers.size(); i++) {
      stamps.add(deed.stamp("leader", i));
    }
    List<Member> stored =
        strangers.isEmpty()
            ? List.of()
            : members.appendAll(strangers.stream().map(l -> member(l, deed)).toList(), stamps);
    Map<LeaderDraft, Long> ids = new HashMap<>();
    for (int i = 0; i < stored.size(); i++) {
      ids.put(strangers.get(i), stored.get(i).id());
    }
    return ids;
  }

  private static Member member(LeaderDraft leader, Deed deed) {
    return new Member(
        0,
        deed.id(leader.studioId()),
        leader.name(),
        null,
        ROLE,
        false,
        true,
        null,
        null,
        null,
        null,
        leader.from(),
        null,
        null,
        null);
  }
}
