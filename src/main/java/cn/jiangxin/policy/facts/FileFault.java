package cn.jiangxin.policy.facts;

import java.util.List;

/** A file or a request from outside can not be taken; says where and why. */
public final class FileFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String path;
  private final String key;
  private final transient List<String> arguments;

  /**
   * A fault.
   *
   * @param path of keys from the root, e.g. {@code file.venues[0].area}; empty for the whole
   * @param key message key of what is wrong
   * @param arguments the values that the sentence names
   */
  public FileFault(String path, String key, String... arguments) {
    super(path + ": " + key + " " + List.of(arguments));
    this.path = path;
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** Where, from the root {@code $}. */
  public String path() {
    if (path.isEmpty()) {
      return "$";
    }
    return path.startsWith("[") ? "$" + path : "$." + path;
  }

  /** Message key of what is wrong. */
  public String key() {
    return key;
  }

  /** The values that the sentence names. */
  public List<String> arguments() {
    return arguments;
  }
}
