package cn.jiangxin.policy.yaml;

/** A pack or fact file has a mistake; the message names file, line and key. */
public final class PackFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String place;
  private final String key;
  private final String what;

  /**
   * Says what is wrong and where.
   *
   * @param line counted from 1
   * @param key the key, or the path of keys, at fault
   */
  public PackFault(String file, int line, String key, String what) {
    this(file + ":" + line + ": " + key, key, what);
  }

  private PackFault(String place, String key, String what) {
    super(place + ": " + what);
    this.place = place;
    this.key = key;
    this.what = what;
  }

  /**
   * A mistake of the writing, where no key can be told yet.
   *
   * @param line counted from 1
   * @param column counted from 1
   */
  static PackFault ofSyntax(String file, int line, int column, String what) {
    return new PackFault(file + ":" + line + ":" + column, YamlNode.DOCUMENT, what);
  }

  /** A mistake at a key of which the column is told too. */
  static PackFault at(String file, int line, int column, String key, String what) {
    return new PackFault(file + ":" + line + ":" + column + ": " + key, key, what);
  }

  /** File and line, the column where it helps, and the key if there is one. */
  public String place() {
    return place;
  }

  /** The key at fault. */
  public String key() {
    return key;
  }

  /** What is wrong, in English. */
  public String what() {
    return what;
  }
}
