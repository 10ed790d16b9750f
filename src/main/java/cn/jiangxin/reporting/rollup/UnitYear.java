package cn.jiangxin.reporting.rollup;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;

/**
 * A unit's year: its studios, and all of them together.
 *
 * @param studios those that had been set up by the last day, by code
 */
@Serdeable
public record UnitYear(String code, String name, List<StudioYear> studios, Tally total) {

  static UnitYear of(UnitRow unit, List<StudioYear> studios) {
    return new UnitYear(
        unit.code(),
        unit.name(),
        studios,
        Tally.sum(studios.stream().map(StudioYear::tally).toList()));
  }

  /** How many clauses the studios lack something under. */
  public long lacks() {
    return studios.stream().mapToLong(studio -> studio.missing().size()).sum();
  }

  /** The totals of several units together. */
  public static Tally total(Collection<UnitYear> units) {
    return Tally.sum(units.stream().map(UnitYear::total).toList());
  }
}
