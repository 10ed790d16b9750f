package cn.jiangxin.access.audit;

import org.jspecify.annotations.Nullable;

/**
 * What became of verifying the chain.
 *
 * @param entries how many sealed entries were checked
 * @param first number of the first link that is there; above 1 if older ones were archived
 * @param end the last link that holds
 * @param waiting entries that are written but not yet sealed
 * @param compared checkpoints that were compared
 * @param archived checkpoints given that lie in the part that was archived
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
