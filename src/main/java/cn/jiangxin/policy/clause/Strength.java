package cn.jiangxin.policy.clause;

/** How binding the wording is. */
public enum Strength {
  /** "Must", "not less than": no exception. */
  HARD,
  /** "In principle": a competent body may accept an exception. */
  SOFT
}
