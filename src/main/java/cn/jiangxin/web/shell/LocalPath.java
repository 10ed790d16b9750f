package cn.jiangxin.web.shell;

import java.util.regex.Pattern;

/** Where a form wants to go on to, kept inside this service. */
public final class LocalPath {
  private static final Pattern LOCAL =
      Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~%?&=+,;:@!$'()*-]{0,500}");

  private LocalPath() {}

  /** The path, if it stays inside this service; otherwise the first page. */
  public static String of(String wanted) {
    return LOCAL.matcher(wanted).matches() ? wanted : Home.ROOT;
  }
}
