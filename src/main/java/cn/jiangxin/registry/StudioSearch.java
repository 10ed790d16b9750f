package cn.jiangxin.registry;

import cn.jiangxin.shared.Blank;
import org.jspecify.annotations.Nullable;

/**
 * Which studios are wanted, and in what order.
 *
 * @param text part of a name (present or former), of the code, of the unit or of the leader; null:
 *     any
 * @param organisation code of a unit or union; the studios of its whole subtree; null: any
 * @param type primary type; null: any
 * @param level level of a title held today; null: any
 * @param state with or without a title today; null: both
 * @param alertsOnly only studios with an open alert
 * @param page number of the page, from 1
 * @param found only studios with a finding; null: any
 */
public record StudioSearch(
    @Nullable String text,
    @Nullable String organisation,
    @Nullable String type,
    @Nullable String level,
    @Nullable State state,
    boolean alertsOnly,
    Sort sort,
    boolean descending,
    int page,
    @Nullable Found found) {

  /** What is asked with nothing in it is not asked. */
  public StudioSearch {
    text = Blank.orNull(text);
    organisation = Blank.orNull(organisation);
    type = Blank.orNull(type);
    level = Blank.orNull(level);
  }

  /** A finding: what a clause says of a studio in at least one period. */
  public record Found(String clause, String verdict) {}

  /** A search that does not ask for findings. */
  public StudioSearch(
      @Nullable String text,
      @Nullable String organisation,
      @Nullable String type,
      @Nullable String level,
      @Nullable State state,
      boolean alertsOnly,
      Sort sort,
      boolean descending,
      int page) {
    this(text, organisation, type, level, state, alertsOnly, sort, descending, page, null);
  }

  /** Whether a studio holds a title. */
  public enum State {
    /** It holds at least one. */
    TITLED,
    /** It holds none. */
    UNTITLED
  }

  /** The orders to choose from; names are sorted by their sound (pinyin). */
  public enum Sort {
    /** Register code. */
    CODE,
    /** Display name. */
    NAME,
    /** Name of the unit. */
    UNIT,
    /** Name of the leader. */
    LEADER,
    /** Number of open alerts. */
    ALERTS,
    /** Next deadline; studios without one come last. */
    DUE
  }

  /** Every studio, by code. */
  public static final StudioSearch ALL =
      new StudioSearch(null, null, null, null, null, false, Sort.CODE, false, 1);
}
