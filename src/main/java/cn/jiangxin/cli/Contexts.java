package cn.jiangxin.cli;

import io.micronaut.context.ApplicationContext;
import java.util.Map;

/** The service's beans, for as long as a command needs them. */
final class Contexts {
  private Contexts() {}

  /** Starts the database and the beans, but no server. */
  static ApplicationContext start(Map<String, Object> settings) {
    return ApplicationContext.builder()
        .deduceEnvironment(false)
        .banner(false)
        .mainClass(Jiangxin.class)
        .properties(settings)
        .start();
  }

  /** Waits until the context is closed, which happens when the process is asked to end. */
  static void awaitEnd(ApplicationContext context) throws InterruptedException {
    while (context.isRunning()) {
      Thread.sleep(200);
    }
  }
}
