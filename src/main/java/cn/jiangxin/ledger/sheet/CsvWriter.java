package cn.jiangxin.ledger.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows as text (RFC 4180) that spreadsheet programs take for UTF-8. */
final class CsvWriter {
  private static final String UTF_8_MARK = "\uFEFF";
  private static final Pattern TO_QUOTE = Pattern.compile("[\",\\n\\r\\t;]|^\\s|\\s$");

  private CsvWriter() {}

  static byte[] write(SheetTable table) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(table.headings());
    rows.addAll(table.rows());
    return write(rows);
  }

  static byte[] write(List<? extends List<?>> rows) {
    StringBuilder text = new StringBuilder(UTF_8_MARK);
    for (List<?> row : rows) {
      text.append(row.stream().map(CsvWriter::field).collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String field(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value instanceof String typed ? Neutral.out(typed) : value.toString();
    return TO_QUOTE.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
