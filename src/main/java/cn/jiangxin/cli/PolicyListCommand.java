package cn.jiangxin.cli;

import cn.jiangxin.policy.Scheme;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the policies that the service would know. */
@Command(name = "list")
final class PolicyListCommand implements Callable<Integer> {
  private final Console console;
  private final Locale language;

  PolicyListCommand(Console console, Locale language) {
    this.console = console;
    this.language = language;
  }

  @Override
  public Integer call() {
    Packs.load().schemes().forEach(this::tell);
    return 0;
  }

  private void tell(Scheme scheme) {
    console.say(
        "cli.policy.scheme",
        scheme.version(),
        scheme.title().in(language),
        scheme.clauses().size(),
        scheme.cases().cases().size());
  }
}
