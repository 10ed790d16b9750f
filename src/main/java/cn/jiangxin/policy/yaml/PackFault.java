package cn.jiangxin.policy.yaml;

/** A pack or fact file has a mistake; the message names file, line and key. */
public final class PackFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String file;
  private final int line;
  private final String key;
  private final String what;

  /**
   * Says what is wrong and where.
   *
   * @param line counted from 1
   * @param key the key, or the path of keys, at fault
   */
  public PackFault(String file, int line, String key, String what) {
    super(file + ":" + line + ": " + key + ": " + what);
    this.file = file;
    this.line = line;
    this.key = key;
    this.what = what;
  }

  /** The file. */
  public String file() {
    return file;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
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
