package cn.jiangxin.policy.clause;

/** Who can tell whether a clause is met. */
public enum Mode {
  /** The machine, from recorded facts. */
  MACHINE,
  /** The machine, once a person has reported a fact with evidence. */
  REPORTED,
  /** People; the machine shows the evidence and keeps their judgement. */
  JUDGED,
  /** Nobody: the clause only informs. */
  NONE
}
