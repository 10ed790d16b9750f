package cn.jiangxin.ledger.sheet;

import cn.jiangxin.ledger.LedgerCodes.CodeList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a ledger's spreadsheet.
 *
 * @param field the form's field that it fills
 * @param labelKey message key of its heading
 * @param kind what its cells hold
 * @param required whether a new entry must fill it
 * @param list the codes to choose from; null unless the kind is CODE
 */
record SheetColumn(
    String field, String labelKey, Kind kind, boolean required, @Nullable CodeList list) {

  /** What the cells of a column hold. */
  enum Kind {
    TEXT,
    /** A number or code that is kept as text: signs of full width are made plain. */
    IDENTIFIER,
    /** A personal number: read where it is typed, never written out, never repeated in a remark. */
    PERSONAL,
    DAY,
    MONEY,
    COUNT,
    DECIMAL,
    YEAR,
    YES_NO,
    CODE,
    PROJECT,
    MEMBERS,
    PEOPLE
  }

  static SheetColumn of(Kind kind, String field) {
    return new SheetColumn(field, "ledger.shown." + field, kind, false, null);
  }

  static SheetColumn text(String field) {
    return of(Kind.TEXT, field);
  }

  static SheetColumn day(String field) {
    return of(Kind.DAY, field);
  }

  static SheetColumn money(String field) {
    return of(Kind.MONEY, field);
  }

  static SheetColumn yesNo(String field) {
    return of(Kind.YES_NO, field);
  }

  static SheetColumn personal(String field, String labelKey) {
    return new SheetColumn(field, labelKey, Kind.PERSONAL, false, null);
  }

  static SheetColumn code(String field, CodeList list) {
    return new SheetColumn(field, "ledger.shown." + field, Kind.CODE, false, list);
  }

  /** The same under a heading that tells it from others of its name. */
  SheetColumn headed(String key) {
    return new SheetColumn(field, "ledger.field." + key, kind, required, list);
  }

  /** The same under the heading of a message key. */
  SheetColumn labelled(String key) {
    return new SheetColumn(field, key, kind, required, list);
  }

  /** The same, to be filled in for each new entry. */
  SheetColumn needed() {
    return new SheetColumn(field, labelKey, kind, true, list);
  }

  CodeList codes() {
    return Objects.requireNonNull(list);
  }
}
