package cn.jiangxin.web.shell;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import java.util.EnumMap;
import java.util.Map;

/** Where a person starts. */
public final class Home {
  /** Sends everybody to the page they start from. */
  public static final String ROOT = "/";

  /** Where visitors are sent. */
  public static final String LOG_IN = "/login";

  /** The page to start from, by the permission that opens it; the first that fits is taken. */
  private static final Map<Permission, String> STARTS = new EnumMap<>(Permission.class);

  static {
    STARTS.put(Permission.READ_REGISTRY, ROOT);
    STARTS.put(Permission.SCORE, "/scoring");
    STARTS.put(Permission.READ_AUDIT, "/audit");
    STARTS.put(Permission.KEEP_ORGANISATIONS, "/admin/organisations");
    STARTS.put(Permission.KEEP_ACCOUNTS, "/admin/accounts");
  }

  private Home() {}

  /** The first page that the person may see. */
  public static String of(Actor actor) {
    return STARTS.entrySet().stream()
        .filter(start -> actor.may(start.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("/permissions");
  }
}
