package cn.jiangxin.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One organisation standing above another, or beside it, for a time.
 *
 * @param from first day; null: it has always been so
 * @param to last day; null: no end is known
 */
public record OrganisationLink(
    long parentId, long childId, Kind kind, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** How the two stand to each other. */
  public enum Kind {
    /** Union affiliation: the chain that money and recommendations go (BDA-26.3). */
    AFFILIATION,
    /** The district whose measure applies to the unit, whatever union it is affiliated to. */
    AREA,
    /**
     * A body, the child, standing beside a union: it sees the union's subtree, is above nobody, and
     * is itself not seen from the union.
     */
    BESIDE
  }
}
