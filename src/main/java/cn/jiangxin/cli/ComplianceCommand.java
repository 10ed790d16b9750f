package cn.jiangxin.cli;

import cn.jiangxin.reporting.ProduceComplianceReport;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the compliance report. */
@Command(name = "compliance")
final class ComplianceCommand implements Callable<Integer> {
  private final Console console;
  private final Locale language;

  @Mixin private final ReportOptions options = new ReportOptions();

  @Option(names = "--studio", paramLabel = "CODE")
  private @Nullable String studio;

  ComplianceCommand(Console console, Locale language) {
    this.console = console;
    this.language = language;
  }

  @Override
  public Integer call() {
    return options.write(
        studio,
        (context, request, actor, stream) ->
            context.getBean(ProduceComplianceReport.class).of(request, actor, stream),
        console,
        language);
  }
}
