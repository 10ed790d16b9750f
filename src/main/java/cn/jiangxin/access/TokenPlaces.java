package cn.jiangxin.access;

import cn.jiangxin.access.Actor.Assignment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Narrows what a person may reach to what a token may reach. */
@Singleton
class TokenPlaces {
  /** An id that no row has keeps SQL's IN list well formed. */
  private static final long NOTHING = -1;

  private final ApiTokenRows rows;

  TokenPlaces(ApiTokenRows rows) {
    this.rows = rows;
  }

  /**
   * The roles as they hold within an organisation's subtree. A role that holds above it holds at
   * the organisation, one within it where it is; all others, and those without a place, are gone.
   */
  Set<Assignment> within(long organisation, Set<Assignment> held) {
    List<Long> places = ids(held, Assignment::organisationId);
    List<Long> within = rows.within(organisation, places);
    List<Long> above = rows.above(organisation, places);
    List<Long> studios = rows.studiosWithin(organisation, ids(held, Assignment::studioId));
    return held.stream()
        .flatMap(
            role -> {
              if (within.contains(role.organisationId()) || studios.contains(role.studioId())) {
                return Stream.of(role);
              }
              return above.contains(role.organisationId())
                  ? Stream.of(new Assignment(role.role(), organisation, null))
                  : Stream.empty();
            })
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Long> ids(Set<Assignment> held, Function<Assignment, @Nullable Long> place) {
    List<Long> ids = held.stream().map(place).filter(Objects::nonNull).toList();
    return ids.isEmpty() ? List.of(NOTHING) : ids;
  }
}
