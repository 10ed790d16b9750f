package cn.jiangxin.ledger;

/** Where a ledger entry stands between its author and the unit union that verifies it. */
public enum EntryStatus {
  /** Being written; counts for nothing. */
  DRAFT,
  /** Handed to the unit union; counts as recorded. */
  SUBMITTED,
  /** Verified by the unit union. */
  VERIFIED;

  static boolean counts(String status) {
    return !DRAFT.name().equals(status);
  }
}
