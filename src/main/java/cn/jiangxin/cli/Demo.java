package cn.jiangxin.cli;

import cn.jiangxin.platform.DemoDistrict;
import cn.jiangxin.platform.Installation;
import cn.jiangxin.platform.Installation.Kind;
import cn.jiangxin.platform.StartProblem;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loads the demo district into an empty database and serves nothing. */
@Command(name = "demo")
final class Demo implements Callable<Integer> {
  private final Console console;

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--today", paramLabel = "YYYY-MM-DD", converter = CivilDay.class)
  private @Nullable LocalDate today;

  Demo(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    data.asOwner();
    try (ApplicationContext context =
        Contexts.start(today == null ? Map.of() : Map.of("jiangxin.today", today.toString()))) {
      load(context);
      console.say("cli.demo.loaded");
      return 0;
    }
  }

  /**
   * Makes sure that the demo district is there.
   *
   * @throws StartProblem if the database holds a real registry
   */
  static void load(ApplicationContext context) {
    if (context.getBean(Installation.class).settle(Kind.DEMO) == Kind.REGISTRY) {
      throw new StartProblem("platform.start.is-registry", null);
    }
    context.findBean(DemoDistrict.class).ifPresent(DemoDistrict::loadOnce);
  }
}
