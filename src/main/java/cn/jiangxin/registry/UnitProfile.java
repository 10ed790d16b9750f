package cn.jiangxin.registry;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.UnitArea;
import cn.jiangxin.studio.UnitBudget;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of one unit.
 *
 * @param areas where it is registered and pays tax
 * @param budgets work funds for its studios, the latest year first
 * @param affiliations the unions to which its union has been affiliated, the latest first
 * @param move the union to which it is to go over, if that union agrees; null: none is proposed
 * @param studios its studios
 */
public record UnitProfile(
    Organisation unit,
    List<UnitArea> areas,
    List<UnitBudget> budgets,
    List<Affiliation> affiliations,
    @Nullable Move move,
    List<Of> studios) {

  /**
   * A union above the unit for a time.
   *
   * @param id the record
   */
  public record Affiliation(long id, String unionCode, String unionName, DateRange when) {}

  /**
   * What waits for the receiving union's agreement.
   *
   * @param id of the proposal
   */
  public record Move(long id, String unionCode, String unionName, LocalDate from) {}

  /** A studio of the unit. */
  public record Of(String code, String name) {}
}
