package cn.jiangxin.studio.personal;

import cn.jiangxin.access.personal.Owner;
import cn.jiangxin.access.personal.PersonalNumbers;
import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/**
 * Takes out of members' records what tells who they were. What counts stays: that somebody of the
 * role was in the team on these days, front-line or not, with this skill, at these activities.
 */
@Singleton
class EraseMembers {
  /** Stands for a name that has been erased, before the number of the record. */
  static final String MARK = "***-";

  private final SamePersonRows same;
  private final ErasureRows rows;
  private final PersonalNumbers numbers;
  private final BusinessClock clock;

  EraseMembers(
      SamePersonRows same, ErasureRows rows, PersonalNumbers numbers, BusinessClock clock) {
    this.same = same;
    this.rows = rows;
    this.numbers = numbers;
    this.clock = clock;
  }

  /** Erases them; answers how many numbers went. */
  int run(Collection<Long> members) {
    if (members.isEmpty()) {
      return 0;
    }
    List<Long> records = same.records(members);
    List<Long> named = rows.named(records, clock.today());
    if (!named.isEmpty()) {
      rows.masters(named, MARK);
      rows.apprentices(named, MARK);
      rows.leads(named, MARK);
      rows.names(named, MARK);
    }
    rows.members(records, clock.today(), clock.time());
    return numbers.eraseOf(Owner.Kind.MEMBER, records, clock.time());
  }
}
