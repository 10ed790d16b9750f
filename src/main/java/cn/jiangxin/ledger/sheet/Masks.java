package cn.jiangxin.ledger.sheet;

import cn.jiangxin.access.personal.PersonalNumber;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a returned file where a personal number was typed: its last four characters, as
 * everywhere else.
 *
 * @param rows by number of the row and column, from 0
 * @param texts by what was typed
 */
record Masks(Map<Integer, Map<Integer, String>> rows, Map<String, String> texts) {

  /** For sheets that take no personal numbers. */
  static final Masks NONE = new Masks(Map.of(), Map.of());

  static Masks of(RawSheet sheet, Heading heading) {
    Masks masks = new Masks(new HashMap<>(), new HashMap<>());
    sheet.rows().stream()
        .filter(row -> row.number() > heading.row())
        .forEach(row -> masks.add(row, heading));
    return masks;
  }

  private void add(RawRow row, Heading heading) {
    row.cells()
        .forEach(
            (column, cell) -> {
              SheetColumn of = heading.columns().get(column);
              if (of != null && of.kind() == SheetColumn.Kind.PERSONAL && !cell.isBlank()) {
                String masked = PersonalNumber.masked(cell.text());
                rows.computeIfAbsent(row.number(), n -> new HashMap<>()).put(column, masked);
                texts.put(cell.text(), masked);
              }
            });
  }

  /** What stands in the cell instead; null if nothing need be hidden there. */
  @Nullable String at(int row, int column) {
    return rows.getOrDefault(row, Map.of()).get(column);
  }
}
