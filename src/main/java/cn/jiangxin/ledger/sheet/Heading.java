package cn.jiangxin.ledger.sheet;

import cn.jiangxin.shared.Result.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The row of headings, and which column fills which field.
 *
 * @param row number of the row
 * @param columns by the column of the sheet, from 0
 * @param number the column of the entries' numbers; -1 if there is none
 * @param remarksAt the column for remarks: the one there is, else the first free one
 */
public record Heading(
    int row, Map<Integer, SheetColumn> columns, int number, int remarksAt, List<Remark> remarks) {

  /** The headings stand among the first rows that hold anything. */
  private static final int SEARCHED = 10;

  /** The row of headings that names most of the wanted columns. */
  public static Heading of(RawSheet sheet, List<SheetColumn> wanted, SheetWords words)
      throws Unreadable {
    Heading best = null;
    for (RawRow row : sheet.rows().stream().limit(SEARCHED).toList()) {
      Heading heading = in(row, wanted, words);
      if (best == null || heading.columns.size() > best.columns.size()) {
        best = heading;
      }
    }
    if (best == null || best.columns.isEmpty()) {
      throw new Unreadable(Reason.of("sheet.file.noHeading"));
    }
    return best;
  }

  private static Heading in(RawRow row, List<SheetColumn> wanted, SheetWords words) {
    Map<Integer, SheetColumn> columns = new LinkedHashMap<>();
    List<Remark> remarks = new ArrayList<>();
    int number = -1;
    int remarksAt = -1;
    int last = -1;
    for (int c : row.cells().keySet().stream().sorted().toList()) {
      String text = Tidy.text(row.cells().get(c) == null ? "" : row.cells().get(c).text());
      last = c;
      SheetColumn column = find(text, wanted, words);
      if (column != null && !columns.containsValue(column)) {
        columns.put(c, column);
      } else if (column == null && words.says(text, SheetWords.NUMBER)) {
        number = c;
      } else if (column == null && words.says(text, SheetWords.REMARKS)) {
        remarksAt = c;
      } else {
        String key = column == null ? "sheet.hint.unknownColumn" : "sheet.hint.twiceColumn";
        remarks.add(new Remark(row.number(), c + 1, null, false, key, List.of(shortened(text))));
      }
    }
    return new Heading(
        row.number(), columns, number, remarksAt < 0 ? last + 1 : remarksAt, remarks);
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "\u2026" : text;
  }

  private static @Nullable SheetColumn find(
      String text, List<SheetColumn> wanted, SheetWords words) {
    return wanted.stream().filter(column -> words.names(text, column)).findFirst().orElse(null);
  }

  /** The needed columns that the sheet lacks. */
  public List<SheetColumn> missing(List<SheetColumn> wanted) {
    return wanted.stream()
        .filter(column -> column.required() && !columns.containsValue(column))
        .toList();
  }

  /** Where the column of a field stands, from 1; 0 if the sheet has none. */
  public int place(@Nullable String field) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().field().equals(field))
        .map(entry -> entry.getKey() + 1)
        .findFirst()
        .orElse(0);
  }
}
