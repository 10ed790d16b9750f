package cn.jiangxin.access;

import cn.jiangxin.platform.BusinessClock;
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
  private final BusinessClock clock;

  Seats(SeatRows rows, BusinessClock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Codes of the bodies for which the person decides on the unit's studios. */
  public List<String> over(Actor actor, long unitId) {
    Set<Long> places = places(actor, Permission.RECORD_DECISION);
    return places.isEmpty() ? List.of() : rows.above(places, unitId);
  }

  /** Codes of the bodies for which the person decides on some studios. */
  public List<String> of(Actor actor) {
    Set<Long> places = places(actor, Permission.RECORD_DECISION);
    return places.isEmpty() ? List.of() : rows.at(places);
  }

  /**
   * The organisations at or above the unit at which the person holds a role with the permission.
   */
  public List<Seat> over(Actor actor, Permission permission, long unitId) {
    Set<Long> places = places(actor, permission);
    return places.isEmpty()
        ? List.of()
        : rows.seats(places, unitId, clock.today()).stream().map(SeatRow::toSeat).toList();
  }

  private static Set<Long> places(Actor actor, Permission permission) {
    return actor.asHolderOf(permission).assignments().stream()
        .map(Actor.Assignment::organisationId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
