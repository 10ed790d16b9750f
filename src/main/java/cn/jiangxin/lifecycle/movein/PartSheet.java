package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.sheet.Heading;
import cn.jiangxin.ledger.sheet.RawRow;
import cn.jiangxin.ledger.sheet.Tidy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A sheet of the workbook that was handed in.
 *
 * @param place where it lies in the file
 * @param rows those below the headings that hold anything
 */
record PartSheet(Part part, String place, Heading heading, boolean from1904, List<RawRow> rows) {

  /** A part of which the workbook has no sheet. */
  static PartSheet none(Part part) {
    Heading heading = new Heading(0, Map.of(), -1, 0, List.of());
    return new PartSheet(part, "", heading, false, List.of());
  }

  /** What is typed in a column, wherever anything is. */
  Stream<String> typed(String field) {
    int column = heading.place(field) - 1;
    return column < 0
        ? Stream.empty()
        : rows.stream()
            .map(row -> row.cells().get(column))
            .filter(Objects::nonNull)
            .map(cell -> Tidy.plain(cell.text()))
            .filter(text -> !text.isEmpty());
  }
}
