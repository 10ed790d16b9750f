package cn.jiangxin.policy.clause;

/** What follows from a clause. */
public enum Action {
  BLOCK,
  FLAG,
  PROPOSE_REVOCATION,
  HUMAN,
  COMPUTE,
  REMIND,
  REPORT,
  RECORD
}
