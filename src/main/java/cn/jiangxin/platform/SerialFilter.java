package cn.jiangxin.platform;

import java.io.ObjectInputFilter;

/**
 * What this process is willing to read as serialised Java objects: the report templates of the
 * build and plain values. Whoever can write into the database or a file could otherwise have code
 * run.
 */
public final class SerialFilter {
  private static final String ALLOWED =
      "maxdepth=100;maxarray=10000000;java.base/*;java.desktop/*;net.sf.jasperreports.**;!*";

  private SerialFilter() {}

  /**
   * Sets the filter for the whole process, once; an operator's own {@code jdk.serialFilter} stays.
   */
  public static synchronized void install() {
    if (ObjectInputFilter.Config.getSerialFilter() == null) {
      ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter(ALLOWED));
    }
  }
}
