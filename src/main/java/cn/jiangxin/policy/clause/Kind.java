package cn.jiangxin.policy.clause;

/** What kind of statement a clause makes. */
public enum Kind {
  ELIGIBILITY,
  DUTY,
  DEADLINE,
  WORKFLOW,
  MONEY,
  PROHIBITION,
  TRIGGER,
  FORM,
  PRIORITY,
  INFORMATION
}
