package cn.jiangxin.shared.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values divided by commas (RFC 4180), in UTF-8 with the mark by which Excel knows it. */
public final class CsvSheet implements SheetWriter {
  private final Writer out;

  /** Writes into a stream, which is closed at the end. */
  public CsvSheet(OutputStream stream) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    out.write('\uFEFF');
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    out.write(cells.stream().map(CsvSheet::cell).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Number
        ? value.toString()
        : "\"" + SheetText.neutral(value.toString()).replace("\"", "\"\"") + "\"";
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
