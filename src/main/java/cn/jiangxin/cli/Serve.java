package cn.jiangxin.cli;

import cn.jiangxin.platform.ConsoleNotice;
import cn.jiangxin.platform.Installation;
import cn.jiangxin.platform.Installation.Kind;
import cn.jiangxin.platform.InstallationKey;
import cn.jiangxin.platform.StartProblem;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the service and keeps it running. */
@Command(name = "serve")
final class Serve implements Callable<Integer> {
  private static final String LOOPBACK = "127.0.0.1";

  private final Console console;

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "${env:JIANGXIN_PORT:-8080}")
  private int port;

  @Option(names = "--demo")
  private boolean demo;

  @Option(names = "--today", paramLabel = "YYYY-MM-DD", converter = CivilDay.class)
  private @Nullable LocalDate today;

  Serve(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    requireSense();
    data.asOwner();
    ApplicationContext context = Contexts.start(settings());
    settle(context);
    EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
    greet(context, server);
    Contexts.awaitEnd(context);
    return 0;
  }

  /** What can be seen to fail is found before the database is started. */
  private void requireSense() {
    if (today != null && !demo) {
      throw new StartProblem("platform.start.today-needs-demo", null);
    }
    Port.requireFree(port, demo ? LOOPBACK : null);
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("micronaut.server.port", port == 0 ? -1 : port);
    if (demo) {
      settings.put("micronaut.server.host", LOOPBACK);
    }
    if (today != null) {
      settings.put("jiangxin.today", today.toString());
    }
    return settings;
  }

  /**
   * A demo district has known passwords, so it is served only when asked for and only to this
   * machine; a registry is never mixed with invented people, and its clock never moved. Which of
   * the two it is decides whether the installation's key will do.
   */
  private void settle(ApplicationContext context) {
    if (demo) {
      Demo.load(context);
    } else if (context.getBean(Installation.class).settle(Kind.REGISTRY) == Kind.DEMO) {
      throw new StartProblem("platform.start.is-demo", null);
    }
    context.getBean(InstallationKey.class);
  }

  private void greet(ApplicationContext context, EmbeddedServer server) {
    URI home =
        URI.create("http://" + (demo ? LOOPBACK : "localhost") + ":" + server.getPort() + "/");
    console.say("cli.serve.ready", home);
    context.getBeansOfType(ConsoleNotice.class).stream()
        .flatMap(notice -> notice.sentences(home).stream())
        .forEach(console::say);
    console.say("cli.serve.how-to-stop");
  }
}
