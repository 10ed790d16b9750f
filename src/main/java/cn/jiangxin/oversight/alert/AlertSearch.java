package cn.jiangxin.oversight.alert;

import cn.jiangxin.policy.clause.Severity;
import cn.jiangxin.shared.Blank;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts are wanted, and in what order.
 *
 * @param open open ones, or those that have been closed
 * @param severity null: any
 * @param clause clause id; null: any
 * @param organisation code of a unit or union, with its whole subtree; null: any
 * @param studio register code of a studio; null: any
 * @param page number of the page, from 1
 */
public record AlertSearch(
    boolean open,
    @Nullable Severity severity,
    @Nullable String clause,
    @Nullable String organisation,
    @Nullable String studio,
    Sort sort,
    boolean descending,
    int page) {

  /** What is asked with nothing in it is not asked. */
  public AlertSearch {
    clause = Blank.orNull(clause);
    organisation = Blank.orNull(organisation);
    studio = Blank.orNull(studio);
  }

  /** The orders to choose from. */
  public enum Sort {
    /** Gravest last; then by due date. */
    SEVERITY,
    /** Due date; those without one come last. */
    DUE,
    /** The day it was opened, or closed if it is. */
    DAY,
    /** Clause. */
    CLAUSE,
    /** Name of the studio, by its sound. */
    STUDIO,
    /** Name of the unit, by its sound. */
    UNIT
  }

  /** Every open alert, the gravest first. */
  public static final AlertSearch OPEN =
      new AlertSearch(true, null, null, null, null, Sort.SEVERITY, true, 1);

  /** Every open alert of one studio, the gravest first. */
  public static AlertSearch ofStudio(String code) {
    return new AlertSearch(true, null, null, null, code, Sort.SEVERITY, true, 1);
  }
}
