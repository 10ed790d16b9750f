package cn.jiangxin.policy.clause;

/** A step of the deciding bodies that clauses guard: it must not be taken while they are unmet. */
public enum Step {
  /** A body's concurring in a title (BDA-3, 16). */
  RECOGNITION
}
