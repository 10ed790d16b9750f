package cn.jiangxin.policy.clause;

/** How much a breach weighs on the desk of those who must act. */
public enum Severity {
  LOW,
  MEDIUM,
  HIGH
}
