package cn.jiangxin.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles the report templates while the product is built; the running service never does. */
final class CompileTemplates {
  private static final String SOURCE = ".jrxml";

  private CompileTemplates() {}

  /**
   * Compiles every template of one folder into another; a fault is told in one line and ends the
   * program with status 1, which fails the build.
   *
   * @param args the folder of the JRXML files and the folder for the compiled ones
   */
  public static void main(String[] args) throws IOException {
    Path target = Files.createDirectories(Path.of(args[1]));
    for (Path source : sources(Path.of(args[0]))) {
      String name = String.valueOf(source.getFileName()).replace(SOURCE, ".jasper");
      compile(source, target.resolve(name));
    }
  }

  @SuppressWarnings("SystemExitOutsideMain") // the program's only other way out of its main
  private static void compile(Path source, Path target) {
    try {
      JasperCompileManager.compileReportToFile(source.toString(), target.toString());
    } catch (JRException | JRRuntimeException e) {
      System.err.println(source + ": " + e.getMessage());
      System.exit(1);
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SOURCE)).sorted().toList();
    }
  }
}
