package cn.jiangxin.ledger.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as it goes out, in the reader's words.
 *
 * @param rows each with the entry's number first; texts, days and numbers, null where nothing is
 */
record SheetTable(
    String title,
    List<SheetColumn> columns,
    List<String> headings,
    List<List<@Nullable Object>> rows) {

  static <F, E> SheetTable of(
      SheetLayout<F, E> layout,
      Standing<F, E> standing,
      Roster roster,
      SheetWords words,
      Locale in) {
    List<String> headings = new ArrayList<>();
    headings.add(words.text(in, SheetWords.NUMBER));
    layout.columns().forEach(c -> headings.add(words.label(in, c) + (c.required() ? " *" : "")));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    standing
        .forms()
        .forEach((id, form) -> rows.add(row(id, layout, layout.cells(form), roster, words, in)));
    return new SheetTable(
        words.text(in, "ledger.name." + layout.path()), layout.columns(), headings, rows);
  }

  private static List<@Nullable Object> row(
      long id,
      SheetLayout<?, ?> layout,
      Map<String, Object> cells,
      Roster roster,
      SheetWords words,
      Locale in) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(BigDecimal.valueOf(id));
    for (SheetColumn column : layout.columns()) {
      Object value = cells.get(column.field());
      row.add(value == null ? null : shown(column, value, roster, words, in));
    }
    return row;
  }

  private static Object shown(
      SheetColumn column, Object value, Roster roster, SheetWords words, Locale in) {
    return switch (column.kind()) {
      case DAY -> value;
      case COUNT, YEAR, DECIMAL, MONEY -> new BigDecimal(value.toString());
      case CODE -> words.code(in, column.codes(), value.toString());
      case YES_NO -> words.yesNo(in, (Boolean) value);
      case PROJECT -> Tidy.text(roster.project(value.toString()));
      case TEXT, IDENTIFIER, PERSONAL, MEMBERS, PEOPLE -> Rendering.plain(value, roster);
    };
  }
}
