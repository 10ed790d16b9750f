package cn.jiangxin.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bodies for which people decide: those that the organisations are at which they hold a role
 * that records decisions (BDA-3). A role at an organisation that is no body decides for none.
 */
@Singleton
public class Seats {
  private final SeatRows rows;

  Seats(SeatRows rows) {
    this.rows = rows;
  }

  /** Codes of the bodies for which the person decides on the unit's studios. */
  public List<String> over(Actor actor, long unitId) {
    Set<Long> places = places(actor);
    return places.isEmpty() ? List.of() : rows.above(places, unitId);
  }

  /** Codes of the bodies for which the person decides on some studios. */
  public List<String> of(Actor actor) {
    Set<Long> places = places(actor);
    return places.isEmpty() ? List.of() : rows.at(places);
  }

  private static Set<Long> places(Actor actor) {
    return actor.assignments().stream()
        .filter(held -> held.role().permissions().contains(Permission.RECORD_DECISION))
        .map(Actor.Assignment::organisationId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
