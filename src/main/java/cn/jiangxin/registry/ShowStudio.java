package cn.jiangxin.registry;

import cn.jiangxin.access.Scope;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.LeaderTenures;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Members;
import cn.jiangxin.studio.Sanctions;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.StudioDocuments;
import cn.jiangxin.studio.StudioNames;
import cn.jiangxin.studio.StudioTyping;
import cn.jiangxin.studio.StudioTypings;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.studio.Venues;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks a studio up in the register. */
@Singleton
public class ShowStudio {

  private final Studios studios;
  private final SurroundingsRows surroundings;
  private final ReadTitles titles;
  private final Members members;
  private final LeaderTenures tenures;
  private final StudioNames names;
  private final StudioTypings typings;
  private final Venues venues;
  private final StudioDocuments documents;
  private final Sanctions sanctions;
  private final BusinessClock clock;

  ShowStudio(
      Studios studios,
      SurroundingsRows surroundings,
      ReadTitles titles,
      Members members,
      LeaderTenures tenures,
      StudioNames names,
      StudioTypings typings,
      Venues venues,
      StudioDocuments documents,
      Sanctions sanctions,
      BusinessClock clock) {
    this.studios = studios;
    this.surroundings = surroundings;
    this.titles = titles;
    this.members = members;
    this.tenures = tenures;
    this.names = names;
    this.typings = typings;
    this.venues = venues;
    this.documents = documents;
    this.sanctions = sanctions;
    this.clock = clock;
  }

  /** The studio with the register code, if the scope lets it be seen. */
  public Optional<StudioProfile> find(String code, Scope scope) {
    return studios.find(code, scope).map(this::profile);
  }

  private StudioProfile profile(Studio studio) {
    LocalDate today = clock.today();
    Set<Long> id = Set.of(studio.id());
    SurroundingsRow around = surroundings.of(studio.id());
    List<Member> team = members.current(id);
    List<StudioProfile.Leader> leaders = latestFirst(leaders(studio.id(), team));
    List<StudioTyping> types = latestFirst(typings.current(id));
    return new StudioProfile(
        studio,
        around.unitCode(),
        around.unitName(),
        surroundings.unions(studio.id(), today),
        first(types, StudioTyping::when, today).map(StudioTyping::type).orElse(null),
        first(leaders, leader -> leader.tenure().when(), today)
            .map(StudioProfile.Leader::name)
            .orElse(null),
        team.stream().filter(m -> new DateRange(m.joinedOn(), m.leftOn()).contains(today)).count(),
        titles.of(studio.id(), today),
        leaders,
        latestFirst(names.current(id)),
        types,
        latestFirst(venues.current(id)),
        documents.current(id),
        sanctions.current(id),
        around.assessedOn());
  }

  private List<StudioProfile.Leader> leaders(long studioId, List<Member> team) {
    Map<Long, String> nameOf = team.stream().collect(Collectors.toMap(Member::id, Member::name));
    return tenures.current(Set.of(studioId)).stream()
        .map(t -> new StudioProfile.Leader(nameOf.getOrDefault(t.memberId(), ""), t))
        .toList();
  }

  private static <T> Optional<T> first(List<T> list, Function<T, DateRange> when, LocalDate today) {
    return list.stream().filter(item -> when.apply(item).contains(today)).findFirst();
  }

  /** The stores give the oldest first. */
  private static <T> List<T> latestFirst(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }
}
