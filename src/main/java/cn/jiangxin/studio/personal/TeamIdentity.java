package cn.jiangxin.studio.personal;

import cn.jiangxin.access.personal.PersonalNumber;
import cn.jiangxin.access.personal.PersonalNumbers;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Members;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  /** Who of the team bears which of the numbers, read once for many questions. */
  public TeamNumbers numbers(long studioId, Set<String> digests) {
    if (digests.isEmpty()) {
      return new TeamNumbers(List.of());
    }
    Map<Long, Member> team =
        members.current(Set.of(studioId)).stream()
            .collect(Collectors.toMap(Member::id, Function.identity()));
    List<TeamNumbers.Bearer> bearers = new ArrayList<>();
    numbers
        .members(digests)
        .forEach(
            (digest, ids) ->
                ids.stream()
                    .map(team::get)
                    .filter(Objects::nonNull)
                    .forEach(m -> bearers.add(new TeamNumbers.Bearer(digest, m.id(), days(m)))));
    return new TeamNumbers(bearers);
  }

  private static DateRange days(Member member) {
    return new DateRange(member.joinedOn(), member.leftOn());
  }
}
