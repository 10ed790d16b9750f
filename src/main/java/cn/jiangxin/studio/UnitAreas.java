package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Store of where a unit is registered or pays tax (BDA-4.1, 4.2, 32.6). */
@Singleton
public class UnitAreas {

  private final UnitAreaRows rows;

  UnitAreas(UnitAreaRows rows) {
    this.rows = rows;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<UnitArea> append(Collection<UnitArea> records, Stamp stamp) {
    return rows.saveAll(records.stream().map(r -> UnitAreaRow.of(r, stamp)).toList()).stream()
        .map(UnitAreaRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their units. For the service's own work:
   * callers pass only ids that the actor's scope let through.
   */
  public List<UnitArea> current(Collection<Long> unitIds) {
    return unitIds.isEmpty()
        ? List.of()
        : rows.current(unitIds).stream().map(UnitAreaRow::toRecord).toList();
  }

  /** Voids one that stands; false if it does not, or belongs to another unit. */
  public boolean voidRecord(long id, long unitId, Stamp stamp) {
    return rows.voidRecord(id, unitId, stamp.at()) == 1;
  }
}
