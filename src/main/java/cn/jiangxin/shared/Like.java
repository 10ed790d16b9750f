package cn.jiangxin.shared;

/** Patterns for SQL's LIKE, with ! as the character that takes a wildcard at its word. */
public final class Like {

  private Like() {}

  /** Any text that the part stands in. */
  public static String containing(String part) {
    return "%" + part.strip().replaceAll("[!%_]", "!$0") + "%";
  }
}
