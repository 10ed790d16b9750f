package cn.jiangxin.funding;

/** Why money that has left should not have. */
public enum Irregularity {
  /** Its category is not on the list of the document (BDA-28.1). */
  CATEGORY,
  /** It left while a sanction forbade it (BDA-29.6). */
  STOPPED,
  /** It left before the grant. */
  BEFORE_GRANT,
  /** More left than the grant held. */
  OVERDRAWN,
  /** Nothing else is wrong, but nobody had approved it. */
  UNAPPROVED
}
