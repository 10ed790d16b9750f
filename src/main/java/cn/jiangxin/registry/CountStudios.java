package cn.jiangxin.registry;

import cn.jiangxin.access.Scope;
import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;

/** How many studios there are today, within what somebody may see. */
@Singleton
public class CountStudios {

  private final StudioLineRows rows;
  private final TitleBodies bodies;
  private final BusinessClock clock;

  CountStudios(StudioLineRows rows, TitleBodies bodies, BusinessClock clock) {
    this.rows = rows;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** All of them. */
  public StudioCounts all(Scope scope) {
    return rows.counts(
            clock.today(),
            bodies.ruled(),
            bodies.recognisers(),
            scope.everything(),
            scope.organisations(),
            scope.studios())
        .toCounts();
  }

  /** By primary type. */
  public List<StudioGroup> byType(Scope scope) {
    return groups(
        rows.byType(
            clock.today(),
            bodies.ruled(),
            bodies.recognisers(),
            scope.everything(),
            scope.organisations(),
            scope.studios()));
  }

  /** By unit, the one with most studios first. */
  public List<StudioGroup> byUnit(Scope scope) {
    return groups(
        rows.byUnit(
            clock.today(),
            bodies.ruled(),
            bodies.recognisers(),
            scope.everything(),
            scope.organisations(),
            scope.studios()));
  }

  private static List<StudioGroup> groups(List<StudioGroupRow> rows) {
    return rows.stream().map(StudioGroupRow::toGroup).toList();
  }
}
