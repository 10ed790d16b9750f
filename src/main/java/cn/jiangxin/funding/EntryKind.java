package cn.jiangxin.funding;

/** What a movement of money is. */
public enum EntryKind {
  /** Money comes in from a payer. */
  INSTALMENT,
  /** Money goes out for a purpose of the grant. */
  SPENDING,
  /** An earlier movement is taken back. */
  REVERSAL
}
