package cn.jiangxin.registry;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.UnitArea;
import cn.jiangxin.studio.UnitBudget;
import java.util.List;

/**
 * What the register says of one unit.
 *
 * @param areas where it is registered and pays tax
 * @param budgets work funds for its studios, the latest year first
 * @param affiliations the unions to which its union has been affiliated, the latest first
 * @param studios its studios
 */
public record UnitProfile(
    Organisation unit,
    List<UnitArea> areas,
    List<UnitBudget> budgets,
    List<Affiliation> affiliations,
    List<Of> studios) {

  /**
   * A union above the unit for a time.
   *
   * @param id the record
   */
  public record Affiliation(long id, String unionCode, String unionName, DateRange when) {}

  /** A studio of the unit. */
  public record Of(String code, String name) {}
}
