package cn.jiangxin.web.shell;

import cn.jiangxin.platform.Installation;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Knows whether pages are those of a demo, also while the database is out of reach. */
@Singleton
class DemoMark implements ApplicationEventListener<ServerStartupEvent> {
  private final Installation installation;
  private volatile boolean demo;

  DemoMark(Installation installation) {
    this.installation = installation;
  }

  /** What an installation is for is settled before its server starts. */
  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    demo = installation.isDemo();
  }

  boolean isDemo() {
    return demo;
  }
}
