package cn.jiangxin.access.audit;

import org.jspecify.annotations.Nullable;

/**
 * What became of verifying the chain.
 *
 * @param entries how many sealed entries were checked
 * @param first number of the first link that is there; above 1 if older ones were archived up to
 *     the mark that was given for it
 * @param end the last link that holds
 * @param waiting entries that are written but not yet sealed
 * @param compared checkpoints that were compared
 * @param archived how many older entries were archived, as somebody outside has said
 * @param fault where it breaks first; null if it holds
 */
public record AuditProof(
    long entries,
    long first,
    Mark end,
    long waiting,
    long compared,
    long archived,
    @Nullable AuditFault fault) {

  /** Whether the chain holds. */
  public boolean holds() {
    return fault == null;
  }
}
