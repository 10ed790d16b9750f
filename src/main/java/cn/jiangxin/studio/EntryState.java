package cn.jiangxin.studio;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger entry stands between the person who recorded it and the unit union.
 *
 * @param status DRAFT, SUBMITTED or VERIFIED
 * @param recordedBy account; null for the service itself
 * @param sentBackReason why the unit union sent it back; null if it did not
 */
@Introspected
public record EntryState(
    long id, String status, @Nullable Long recordedBy, @Nullable String sentBackReason) {

  /** Whether it is a draft that has never been handed in. */
  public boolean isUnsent() {
    return "DRAFT".equals(status) && sentBackReason == null;
  }

  /** Whether it is such a draft of that person. */
  public boolean isDraftOf(@Nullable Long account) {
    return isUnsent() && recordedBy != null && recordedBy.equals(account);
  }
}
