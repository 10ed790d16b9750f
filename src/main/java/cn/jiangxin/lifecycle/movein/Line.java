package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.sheet.RawCell;
import cn.jiangxin.ledger.sheet.RawRow;
import cn.jiangxin.ledger.sheet.Remark;
import cn.jiangxin.ledger.sheet.Roster;
import cn.jiangxin.ledger.sheet.RowReader;
import cn.jiangxin.ledger.sheet.SheetWords;
import cn.jiangxin.shared.Result.Reason;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row while it is read; what is wrong with it is noted at its cells. */
final class Line {

  /** What becomes of a row. */
  enum Fate {
    FRESH,
    UNCHANGED,
    BAD
  }

  private final PartSheet sheet;
  private final int number;
  private final Set<String> filled;
  private final RowReader cells;
  private boolean known;

  Line(PartSheet sheet, RawRow row, Roster roster, SheetWords words) {
    this.sheet = sheet;
    this.number = row.number();
    Map<String, RawCell> typed = cells(sheet, row);
    this.filled = Set.copyOf(typed.keySet());
    this.cells = new RowReader(typed, roster, words, sheet.from1904());
  }

  private static Map<String, RawCell> cells(PartSheet sheet, RawRow row) {
    Map<String, RawCell> cells = new HashMap<>();
    sheet
        .heading()
        .columns()
        .forEach(
            (place, column) -> {
              RawCell cell = row.cells().get(place);
              if (cell != null && !cell.isBlank()) {
                cells.put(column.field(), cell);
              }
            });
    return cells;
  }

  int number() {
    return number;
  }

  RowReader cells() {
    return cells;
  }

  String sheet() {
    return sheet.part().name();
  }

  /** Notes at a field what is wrong. */
  void refuse(String field, String key, String... args) {
    cells.error(field, key, args);
  }

  /** Notes what checks found, but at a cell that could not even be read nothing more. */
  void refuse(List<Reason> reasons) {
    Set<String> noted =
        cells.errors().stream().map(r -> String.valueOf(r.field())).collect(Collectors.toSet());
    reasons.stream()
        .filter(r -> !noted.contains(String.valueOf(r.field())))
        .forEach(cells.errors()::add);
  }

  /** A field that must be filled in. */
  void need(String field, @Nullable Object value) {
    if (value == null) {
      refuse(List.of(Reason.at(field, "ledger.check.required")));
    }
  }

  /** All columns that a row must fill in. */
  void needAll() {
    sheet.part().columns().stream()
        .filter(column -> column.required() && !filled.contains(column.field()))
        .forEach(column -> need(column.field(), null));
  }

  /** A text must not be longer than the register keeps it. */
  void atMost(String field, @Nullable String text, int longest) {
    if (text != null && text.codePointCount(0, text.length()) > longest) {
      refuse(field, "ledger.check.tooLong", String.valueOf(longest));
    }
  }

  /** A day that has come. */
  @Nullable LocalDate past(String field, LocalDate today) {
    LocalDate day = cells.day(field);
    if (day != null && day.isAfter(today)) {
      refuse(field, "ledger.check.future", today.toString());
    }
    return day;
  }

  /** The register says this already. */
  void stands() {
    known = true;
  }

  boolean isSound() {
    return cells.errors().isEmpty();
  }

  Fate fate() {
    if (!isSound()) {
      return Fate.BAD;
    }
    return known ? Fate.UNCHANGED : Fate.FRESH;
  }

  List<MoveInRemark> remarks() {
    return Stream.concat(
            cells.errors().stream().map(r -> remark(r, true)),
            cells.hints().stream().map(r -> remark(r, false)))
        .toList();
  }

  private MoveInRemark remark(Reason reason, boolean error) {
    int column = sheet.heading().place(reason.field());
    return new MoveInRemark(
        sheet(), new Remark(number, column, reason.field(), error, reason.key(), reason.args()));
  }
}
