package cn.jiangxin.studio;

/** Where a ledger entry stands between its author and the unit union that verifies it. */
public enum EntryStatus {
  /** Being written; counts for nothing. */
  DRAFT,
  /** Handed to the unit union; counts as recorded. */
  SUBMITTED,
  /** Verified by the unit union. */
  VERIFIED;

  /** Whether an entry of that status counts as recorded: not while it is a draft. */
  public static boolean counts(String status) {
    return !DRAFT.name().equals(status);
  }
}
