package cn.jiangxin.funding;

/** Where the taking back of a spending stands. */
public enum ReversalState {
  /** Asked for by one person, waiting for another. */
  RECORDED,
  /** Approved by another person and posted. */
  APPROVED,
  /** Refused by another person. */
  REFUSED
}
