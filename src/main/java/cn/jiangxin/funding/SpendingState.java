package cn.jiangxin.funding;

/** Where a spending stands; money moves only with an approval, or where it has left already. */
public enum SpendingState {
  /** Ordered by one person, waiting for another. */
  RECORDED,
  /** Approved by another person and posted. */
  APPROVED,
  /** Refused by another person; nothing was posted. */
  REFUSED,
  /** Had left without being allowed: posted against a receivable of the grant. */
  IRREGULAR
}
