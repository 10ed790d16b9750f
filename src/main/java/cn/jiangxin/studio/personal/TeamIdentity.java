package cn.jiangxin.studio.personal;

import cn.jiangxin.access.personal.PersonalNumber;
import cn.jiangxin.access.personal.PersonalNumbers;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Members;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Keeps one person from standing twice in one team at a time, under whatever spelling. */
@Singleton
public class TeamIdentity {

  private final Members members;
  private final PersonalNumbers numbers;

  TeamIdentity(Members members, PersonalNumbers numbers) {
    this.members = members;
    this.numbers = numbers;
  }

  /**
   * Whether another member of the studio bears the number on one of the days.
   *
   * @param besides records that are the person's own
   */
  public boolean isTaken(
      long studioId, PersonalNumber number, DateRange days, Collection<Long> besides) {
    Set<Long> known = new HashSet<>(numbers.members(numbers.digest(number)));
    known.removeAll(besides);
    return !known.isEmpty()
        && members.current(Set.of(studioId)).stream()
            .filter(member -> known.contains(member.id()))
            .anyMatch(member -> days(member).overlaps(days));
  }

  private static DateRange days(Member member) {
    return new DateRange(member.joinedOn(), member.leftOn());
  }
}
