package cn.jiangxin.reporting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of texts as a file for other programs; no cell can act as a formula.
 *
 * @param title name of the table
 * @param rows the heading first, all of the same length
 */
public record TableFile(String title, List<List<String>> rows) {
  /** Spreadsheet programs read UTF-8 only if the file says so. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** As comma-separated values (RFC 4180). */
  public byte[] csv() {
    String lines =
        rows.stream()
            .map(row -> row.stream().map(TableFile::quoted).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    return (BYTE_ORDER_MARK + lines).getBytes(StandardCharsets.UTF_8);
  }

  /** As a workbook of one sheet. */
  public byte[] xlsx() {
    return new PlainWorkbook(title, rows).bytes();
  }

  private static String quoted(String cell) {
    return "\"" + SheetText.neutral(cell).replace("\"", "\"\"") + "\"";
  }
}
