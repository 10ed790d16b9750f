package cn.jiangxin.oversight.audit;

import cn.jiangxin.access.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its readers see it.
 *
 * @param studioCode register code of the studio it belongs to; null if to none
 * @param seq its number in the chain; null while it is not sealed
 * @param hash of its link; null while it is not sealed
 */
public record SeenEntry(
    AuditEntry entry, @Nullable String studioCode, @Nullable Long seq, @Nullable String hash) {

  /** Its place in the list. */
  public AuditPlace place() {
    return new AuditPlace(entry.at(), entry.id());
  }
}
