package cn.jiangxin.cli;

import cn.jiangxin.reporting.ProduceSpendingReport;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the spending report. */
@Command(name = "spending")
final class SpendingCommand implements Callable<Integer> {
  private final Console console;
  private final Locale language;

  @Mixin private final ReportOptions options = new ReportOptions();

  @Option(names = "--grant", paramLabel = "CODE")
  private @Nullable String grant;

  SpendingCommand(Console console, Locale language) {
    this.console = console;
    this.language = language;
  }

  @Override
  public Integer call() {
    return options.write(
        grant,
        (context, request, actor, stream) ->
            context.getBean(ProduceSpendingReport.class).of(request, actor, stream),
        console,
        language);
  }
}
