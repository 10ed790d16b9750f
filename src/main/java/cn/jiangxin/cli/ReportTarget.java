package cn.jiangxin.cli;

import cn.jiangxin.platform.StartProblem;
import cn.jiangxin.reporting.ReportFile;
import cn.jiangxin.reporting.ReportFormat;
import cn.jiangxin.shared.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** The file into which a report is written; its name says in which format. */
record ReportTarget(Path file, ReportFormat format) {

  /**
   * Takes a name.
   *
   * @throws StartProblem if it ends like no known format
   */
  static ReportTarget of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(ReportFormat.values())
        .filter(format -> name.endsWith("." + format.extension()))
        .findFirst()
        .map(format -> new ReportTarget(file, format))
        .orElseThrow(() -> new StartProblem("cli.report.which-format", null, file));
  }

  /**
   * Lets the report be written. The file appears when it is complete; a refused report leaves an
   * older file as it was.
   *
   * @throws StartProblem if the file cannot be written
   */
  Result<ReportFile> write(Function<OutputStream, Result<ReportFile>> report) {
    Path whole = file.toAbsolutePath();
    try {
      Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
      try {
        return write(report, part, whole);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new StartProblem("cli.report.not-writable", e, file);
    }
  }

  private static Result<ReportFile> write(
      Function<OutputStream, Result<ReportFile>> report, Path part, Path whole) throws IOException {
    Result<ReportFile> result;
    try (OutputStream out = Files.newOutputStream(part)) {
      result = report.apply(out);
    }
    if (result instanceof Result.Done) {
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    }
    return result;
  }
}
