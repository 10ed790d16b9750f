package cn.jiangxin.ledger.sheet;

import cn.jiangxin.shared.Result.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a text file of rows (RFC 4180), in UTF-8, UTF-16 or the older Chinese encodings. */
final class CsvText {
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final int MOST_COLUMNS = 200;

  private final String text;
  private final char separator;
  private final List<List<String>> records = new ArrayList<>();

  private CsvText(String text) {
    this.text = text;
    String head = text.lines().findFirst().orElse("");
    this.separator =
        count(head, '\t') > count(head, ',')
            ? '\t'
            : count(head, ';') > count(head, ',') ? ';' : ',';
  }

  static RawSheet read(byte[] file) throws Unreadable {
    List<String> hints = new ArrayList<>();
    CsvText csv = new CsvText(decoded(file, hints));
    csv.split();
    return new RawSheet(csv.rows(), false, "", hints);
  }

  /** Each record with its fields, in the file's order, and the sign between them. */
  static List<List<String>> records(byte[] file) throws Unreadable {
    CsvText csv = new CsvText(decoded(file, new ArrayList<>()));
    csv.split();
    return csv.records;
  }

  private static String decoded(byte[] file, List<String> hints) throws Unreadable {
    if (starts(file, 0xFF, 0xFE)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(file, 0xFE, 0xFF)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
    }
    int from = starts(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Optional<String> text = decoded(file, from, StandardCharsets.UTF_8);
    if (text.isEmpty()) {
      hints.add("sheet.hint.gbk");
      text = decoded(file, from, CHINESE);
    }
    return text.filter(t -> t.indexOf('\0') < 0)
        .orElseThrow(() -> new Unreadable(Reason.of("sheet.file.encoding")));
  }

  private static boolean starts(byte[] file, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> decoded(byte[] file, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file, from, file.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static long count(String line, char sign) {
    return line.chars().filter(c -> c == sign).count();
  }

  private void split() throws Unreadable {
    List<String> record = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          field.append('"');
          at++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && field.length() == 0) {
        quoted = true;
      } else if (c == separator) {
        end(record, field);
      } else if (c == '\n' || c == '\r') {
        at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
        end(record, field);
        record = end(record);
      } else {
        field.append(c);
      }
    }
    if (quoted) {
      throw new Unreadable(Reason.of("sheet.file.quote"));
    }
    if (field.length() > 0 || !record.isEmpty()) {
      end(record, field);
      end(record);
    }
  }

  private static void end(List<String> record, StringBuilder field) {
    if (record.size() < MOST_COLUMNS) {
      record.add(field.toString());
    }
    field.setLength(0);
  }

  private List<String> end(List<String> record) throws Unreadable {
    records.add(record);
    if (records.size() > SheetPart.MOST_ROWS * 2) {
      throw new Unreadable(
          Reason.of("sheet.file.tooManyRows", String.valueOf(SheetPart.MOST_ROWS)));
    }
    return new ArrayList<>();
  }

  private List<RawRow> rows() throws Unreadable {
    List<RawRow> rows = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      Map<Integer, RawCell> cells = cells(records.get(i));
      if (!cells.isEmpty()) {
        rows.add(new RawRow(i + 1, cells));
      }
    }
    if (rows.size() > SheetPart.MOST_ROWS + 1) {
      throw new Unreadable(
          Reason.of("sheet.file.tooManyRows", String.valueOf(SheetPart.MOST_ROWS)));
    }
    return rows;
  }

  private static Map<Integer, RawCell> cells(List<String> record) {
    Map<Integer, RawCell> cells = new HashMap<>();
    for (int c = 0; c < record.size(); c++) {
      RawCell cell = cell(record.get(c));
      if (!cell.isBlank()) {
        cells.put(c, cell);
      }
    }
    return cells;
  }

  /** What a spreadsheet program would work out is a formula here too. */
  private static RawCell cell(String text) {
    return text.startsWith("=")
        ? new RawCell(RawCell.Kind.FORMULA, text)
        : RawCell.text(Neutral.in(text));
  }
}
