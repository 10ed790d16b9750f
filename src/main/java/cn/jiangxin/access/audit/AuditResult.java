package cn.jiangxin.access.audit;

/** What became of what somebody tried. */
public enum AuditResult {
  /** It was done. */
  DONE,
  /** It was refused, such as a wrong password. */
  REFUSED,
  /** It was begun and broke off. */
  FAILED
}
