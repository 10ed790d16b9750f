package cn.jiangxin.cli;

import cn.jiangxin.access.Actor;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.reporting.ReportFile;
import cn.jiangxin.reporting.ReportRequest;
import cn.jiangxin.shared.Result;
import io.micronaut.context.ApplicationContext;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all reports have in common: where the records are and where the report goes. */
final class ReportOptions {
  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
  private Path out = Path.of("");

  /** Writes one report into a stream. */
  interface Producer {
    Result<ReportFile> produce(
        ApplicationContext context, ReportRequest request, Actor actor, OutputStream stream);
  }

  /**
   * Writes a report and tells what became of it.
   *
   * @param code what the report is about; null: everything
   * @return the exit code
   */
  int write(@Nullable String code, Producer report, Console console, Locale language) {
    ReportTarget target = ReportTarget.of(out);
    data.asGuest();
    try (ApplicationContext context = Contexts.start(Map.of())) {
      ReportRequest request =
          new ReportRequest(
              code, target.format(), language, context.getBean(BusinessClock.class).today());
      return console.conclude(
          target.write(stream -> report.produce(context, request, Actor.SERVICE, stream)), out);
    }
  }
}
