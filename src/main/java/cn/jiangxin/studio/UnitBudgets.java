package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Store of work funds that a unit sets aside for its studios in a calendar year (BDA-5.3). */
@Singleton
public class UnitBudgets {

  private final UnitBudgetRows rows;

  UnitBudgets(UnitBudgetRows rows) {
    this.rows = rows;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<UnitBudget> append(Collection<UnitBudget> records, Stamp stamp) {
    return rows.saveAll(records.stream().map(r -> UnitBudgetRow.of(r, stamp)).toList()).stream()
        .map(UnitBudgetRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their units. For the service's own work:
   * callers pass only ids that the actor's scope let through.
   */
  public List<UnitBudget> current(Collection<Long> unitIds) {
    return unitIds.isEmpty()
        ? List.of()
        : rows.current(unitIds).stream().map(UnitBudgetRow::toRecord).toList();
  }

  /** Voids one that stands; false if it does not, or belongs to another unit. */
  public boolean voidRecord(long id, long unitId, Stamp stamp) {
    return rows.voidRecord(id, unitId, stamp.at()) == 1;
  }
}
