package cn.jiangxin.web.shell;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;

/** Where a person starts. */
public final class Home {
  /** Sends everybody to the page they start from. */
  public static final String ROOT = "/";

  /** Where visitors are sent. */
  public static final String LOG_IN = "/login";

  private Home() {}

  /** The first page that the person may see. */
  public static String of(Actor actor) {
    return actor.may(Permission.READ_REGISTRY) ? ROOT : "/admin/accounts";
  }
}
