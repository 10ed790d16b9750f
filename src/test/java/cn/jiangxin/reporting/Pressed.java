package cn.jiangxin.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints reports, keeps them under {@code target/papers} to be looked at, and reads them again. */
final class Pressed {
  private static final ReportPress PRESS = new ReportPress(new Templates());

  private Pressed() {}

  static PdfFile pdf(String name, Paper paper, Locale locale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PRESS.pdf(paper, locale, out);
    return new PdfFile(kept(name + "-" + locale.getLanguage() + ".pdf", out));
  }

  static XlsxFile xlsx(String name, List<Sheet> sheets, Locale locale) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PRESS.xlsx(sheets, locale, out);
    return new XlsxFile(kept(name + "-" + locale.getLanguage() + ".xlsx", out));
  }

  /** The text without its blanks, as {@link PdfFile#text} gives it. */
  static String packed(String text) {
    return text.replaceAll("[\\s　]", "");
  }

  private static byte[] kept(String name, ByteArrayOutputStream content) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    Files.write(folder.resolve(name), content.toByteArray());
    return content.toByteArray();
  }
}
