package cn.jiangxin.platform.database;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How to reach a database.
 *
 * @param url JDBC address of the MySQL driver
 * @param user database user
 * @param password its password
 */
public record JdbcSettings(String url, String user, String password) {
  /**
   * Civil dates and times are those of Asia/Shanghai wherever service and server stand: they go in
   * and out as they are written. No call waits for ever when a server hangs on a full disk.
   */
  private static final Map<String, String> NEEDED = new LinkedHashMap<>();

  static {
    NEEDED.put("connectionTimeZone", "%2B08:00");
    NEEDED.put("forceConnectionTimeZoneToSession", "true");
    NEEDED.put("preserveInstants", "false");
    NEEDED.put("connectTimeout", "5000");
    NEEDED.put("socketTimeout", "30000");
    NEEDED.put("allowPublicKeyRetrieval", "true");
    NEEDED.put("rewriteBatchedStatements", "true");
  }

  /** Takes an address as a person wrote it and adds what the service relies on. */
  public JdbcSettings {
    url = withNeeded(url.strip().replaceFirst("^jdbc:mariadb:", "jdbc:mysql:"));
  }

  /** The same server and user with another database name. */
  public JdbcSettings withDatabase(String database) {
    return new JdbcSettings(
        url.replaceFirst("(//[^/?]*)(/[^?]*)?", "$1/" + database), user, password);
  }

  /** Name of the database, empty if the address names none. */
  public String database() {
    String path = url.replaceFirst("^[^/]*//[^/?]*/?", "");
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  /** The address without its parameters and without anything secret, for people to read. */
  public String place() {
    return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
  }

  private static String withNeeded(String given) {
    StringBuilder complete = new StringBuilder(given);
    NEEDED.forEach(
        (name, value) -> {
          if (!given.contains(name + "=")) {
            complete.append(complete.indexOf("?") < 0 ? '?' : '&').append(name).append('=');
            complete.append(value);
          }
        });
    return complete.toString();
  }

  @Override
  public String toString() {
    return "JdbcSettings[" + place() + ", user " + user + "]";
  }
}
