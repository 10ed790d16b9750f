package cn.jiangxin.platform.database;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of SHOW GRANTS that lets somebody remove or rebuild a table. */
final class SweepingGrant {
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)^GRANT (.*) ON (?:TABLE )?[`\"]?(.+?)[`\"]?\\.[`\"]?([^`\"]+?)[`\"]? TO .*");
  private static final Pattern RIGHTS =
      Pattern.compile("(?i)\\b(ALL PRIVILEGES|DROP|ALTER|SUPER)\\b");

  private SweepingGrant() {}

  /** Whether it lets somebody do so with one of the tables of a database. */
  static boolean covers(String line, String database, Set<String> tables) {
    Matcher grant = LINE.matcher(line);
    return grant.matches()
        && RIGHTS.matcher(grant.group(1)).find()
        && matches(grant.group(2), database)
        && (grant.group(3).equals("*") || tables.contains(grant.group(3)));
  }

  /** Names of databases may have the wild cards of LIKE. */
  private static boolean matches(String pattern, String database) {
    StringBuilder regex = new StringBuilder("(?i)");
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        i++;
        regex.append(Pattern.quote(pattern.substring(i, i + 1)));
      } else {
        regex.append(c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(String.valueOf(c)));
      }
    }
    return pattern.equals("*") || database.matches(regex.toString());
  }
}
