package cn.jiangxin.access.audit;

import org.jspecify.annotations.Nullable;

/**
 * The first place at which the chain does not hold.
 *
 * @param seq number in the chain; 0 if the entry is not in it
 * @param entryId number of the entry; null if not even that is known
 */
public record AuditFault(Kind kind, long seq, @Nullable Long entryId) {

  /** What must have happened. */
  public enum Kind {
    /** The entry says something else than when it was sealed, or than when it was written. */
    CHANGED,
    /** The entry or its link is no longer there. */
    REMOVED,
    /** An entry turned up among sealed ones without ever having been sealed. */
    INSERTED,
    /** Entries or links have changed places. */
    REORDERED,
    /** The link itself has been rewritten. */
    LINK_CHANGED,
    /** The newest entries are gone: a checkpoint is further than the chain. */
    CUT_OFF,
    /** The chain was made anew: at a checkpoint's place stands another hash. */
    REWRITTEN,
    /** A checkpoint lies in the part that was archived: here is nothing to compare it with. */
    NOT_COMPARABLE
  }
}
