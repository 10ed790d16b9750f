package cn.jiangxin.policy.finding;

/** The eight verdicts a finding may carry; exactly one each. */
public enum Verdict {
  /** Met on the recorded facts. */
  PASS,
  /** Hard requirement not met: the step must not proceed. */
  BLOCK,
  /** Soft requirement or duty not met: proceed only with a recorded decision. */
  FLAG,
  /** A revocation ground appears met; people decide. */
  PROPOSE_REVOCATION,
  /** A needed fact is missing; neither pass nor failure. */
  UNKNOWN,
  /** Needs human judgement. */
  HUMAN,
  /** The period is still running. */
  OPEN,
  /** The clause does not apply to this subject. */
  NOT_APPLICABLE
}
