package cn.jiangxin.review.expert;

/** Why an expert takes no part. */
public enum Recusal {
  /** The studio belongs to the expert's own unit. */
  OWN_UNIT,
  /** The expert has declared a reason. */
  DECLARED
}
