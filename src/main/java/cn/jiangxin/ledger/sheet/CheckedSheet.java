package cn.jiangxin.ledger.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet and what would become of its rows.
 *
 * @param part where the sheet lies in a workbook
 */
record CheckedSheet<F>(
    Heading heading, List<CheckedRow<F>> rows, List<Remark> general, String part) {

  int count(CheckedRow.Fate fate) {
    return (int) rows.stream().filter(row -> row.fate() == fate).count();
  }

  List<CheckedRow<F>> with(CheckedRow.Fate fate) {
    return rows.stream().filter(row -> row.fate() == fate).toList();
  }

  /** All remarks from top to bottom. */
  List<Remark> remarks() {
    return Stream.of(
            general.stream(),
            heading.remarks().stream(),
            rows.stream().flatMap(row -> row.remarks().stream()))
        .flatMap(s -> s)
        .toList();
  }
}
