package cn.jiangxin.oversight.audit;

import java.util.List;
import java.util.Optional;

/**
 * A page of entries.
 *
 * @param more whether there are older ones
 */
public record AuditPage(List<SeenEntry> entries, boolean more) {

  /** From where the next page goes on; empty if this is the last. */
  public Optional<AuditPlace> next() {
    return more ? Optional.of(entries.get(entries.size() - 1).place()) : Optional.empty();
  }
}
