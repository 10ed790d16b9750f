package cn.jiangxin.registry.change;

import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Members;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Leaders as members of the team: everybody who leads a studio stands in its member ledger. */
@Singleton
class Leaders {

  private static final String ROLE = "LEADER";

  private final Members members;

  Leaders(Members members) {
    this.members = members;
  }

  /** The member with the name on the day; joins the team on that day if there is none. */
  long member(Studio studio, String name, LocalDate from, Stamp stamp) {
    return members.current(Set.of(studio.id())).stream()
        .filter(m -> m.name().equals(name))
        .filter(m -> new DateRange(m.joinedOn(), m.leftOn()).contains(from))
        .findFirst()
        .map(Member::id)
        .orElseGet(() -> join(studio, name, from, stamp));
  }

  private long join(Studio studio, String name, LocalDate from, Stamp stamp) {
    Member member =
        new Member(
            0,
            studio.id(),
            name,
            null,
            ROLE,
            false,
            true,
            null,
            null,
            null,
            null,
            from,
            null,
            null,
            null);
    return members.append(List.of(member), m -> new Stamp(stamp.at(), stamp.by())).get(0).id();
  }

  String name(Studio studio, long member) {
    return members.current(Set.of(studio.id())).stream()
        .filter(m -> m.id() == member)
        .map(Member::name)
        .findFirst()
        .orElse("");
  }
}
