package cn.jiangxin.testing;

import cn.jiangxin.platform.SerialFilter;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;

/**
 * Keeps the tests' embedded database under {@code target/}; comes before the database is started.
 */
@ContextConfigurer
public final class TestFolders implements ApplicationContextConfigurer {
  /** Folder of the tests' embedded database. */
  public static final String DATA = "target/test-data";

  /** Folder of the database server's programs, unpacked once for all tests. */
  public static final String PROGRAMS = "target/database-programs";

  static void use() {
    System.setProperty("jiangxin.data", DATA);
    System.setProperty("jiangxin.programs", PROGRAMS);
    SerialFilter.install();
  }

  @Override
  public void configure(ApplicationContextBuilder builder) {
    use();
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
