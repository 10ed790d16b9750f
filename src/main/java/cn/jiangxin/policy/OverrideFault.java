package cn.jiangxin.policy;

/** A parameter can not be given another value; says which and why. */
public final class OverrideFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Why {
    /** The scheme has no such parameter. */
    UNKNOWN,
    /** The value is not among the readings to choose from. */
    NO_ALTERNATIVE,
    /** The number is too large, negative, or nought where something is counted by it. */
    OUT_OF_RANGE,
    /** A code in the list is not known. */
    UNKNOWN_CODE,
    /** No check can use the value. */
    UNUSABLE
  }

  private final String name;
  private final Why why;
  private final String detail;

  OverrideFault(String name, Why why, String detail) {
    super(name + ": " + why + " " + detail);
    this.name = name;
    this.why = why;
    this.detail = detail;
  }

  /** Name of the parameter; empty if the values only fail together. */
  public String name() {
    return name;
  }

  /** Message key of what is wrong. */
  public String key() {
    return switch (why) {
      case UNKNOWN -> "assess.parameter.unknown";
      case NO_ALTERNATIVE -> "assess.parameter.no-alternative";
      case OUT_OF_RANGE -> "assess.parameter.out-of-range";
      case UNKNOWN_CODE -> "assess.fault.code";
      case UNUSABLE -> "assess.parameter.unusable";
    };
  }

  /** The alternatives or the value, for the sentence. */
  public String detail() {
    return detail;
  }
}
