package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.studio.LeaderTenure;
import cn.jiangxin.studio.LeaderTenures;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Members;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.StudioName;
import cn.jiangxin.studio.StudioNames;
import cn.jiangxin.studio.StudioTyping;
import cn.jiangxin.studio.StudioTypings;
import cn.jiangxin.studio.Venue;
import cn.jiangxin.studio.Venues;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the register says of studios that were there before, read at once for all of them. */
@Singleton
class KnownStudios {
  private final StudioNames names;
  private final StudioTypings types;
  private final Venues venues;
  private final LeaderTenures tenures;
  private final Members members;

  KnownStudios(
      StudioNames names,
      StudioTypings types,
      Venues venues,
      LeaderTenures tenures,
      Members members) {
    this.names = names;
    this.types = types;
    this.venues = venues;
    this.tenures = tenures;
    this.members = members;
  }

  /** Names, types, addresses and leaders that studios bear or bore, by studio. */
  record Facts(
      Map<Long, List<String>> names,
      Map<Long, List<String>> types,
      Map<Long, List<String>> addresses,
      Map<Long, List<String>> leaders) {

    Collection<String> names(Studio studio) {
      List<String> all = new ArrayList<>(names.getOrDefault(studio.id(), List.of()));
      all.add(studio.displayName());
      return all;
    }

    Collection<String> types(Studio studio) {
      return types.getOrDefault(studio.id(), List.of());
    }

    Collection<String> addresses(Studio studio) {
      return addresses.getOrDefault(studio.id(), List.of());
    }

    Collection<String> leaders(Studio studio) {
      return leaders.getOrDefault(studio.id(), List.of());
    }
  }

  Facts of(Set<Long> ids) {
    Map<Long, String> people =
        members.current(ids).stream().collect(Collectors.toMap(Member::id, Member::name));
    return new Facts(
        grouped(names.current(ids), StudioName::studioId, StudioName::name),
        grouped(types.current(ids), StudioTyping::studioId, StudioTyping::type),
        grouped(venues.current(ids), Venue::studioId, Venue::address),
        grouped(
            tenures.current(ids),
            LeaderTenure::studioId,
            t -> people.getOrDefault(t.memberId(), "")));
  }

  private static <T> Map<Long, List<String>> grouped(
      List<T> all, Function<T, Long> studio, Function<T, String> said) {
    return all.stream()
        .collect(Collectors.groupingBy(studio, Collectors.mapping(said, Collectors.toList())));
  }
}
