package cn.jiangxin.policy.clause;

/** A named parameter is absent from a pack, or its value can not be used. */
public final class SettingFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String name;

  SettingFault(String name, String message) {
    super(message);
    this.name = name;
  }

  /** Name of the parameter. */
  public String name() {
    return name;
  }
}
