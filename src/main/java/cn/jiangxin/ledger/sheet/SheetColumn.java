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
public record SheetColumn(
    String field, String labelKey, Kind kind, boolean required, @Nullable CodeList list) {

  /** What the cells of a column hold. */
  public enum Kind {
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

  /** A column whose cells hold what the kind says. */
  public static SheetColumn of(Kind kind, String field) {
    return new SheetColumn(field, "ledger.shown." + field, kind, false, null);
  }

  /** A column whose cells hold a text. */
  public static SheetColumn text(String field) {
    return of(Kind.TEXT, field);
  }

  /** A column whose cells hold a day. */
  public static SheetColumn day(String field) {
    return of(Kind.DAY, field);
  }

  /** A column whose cells hold an amount. */
  public static SheetColumn money(String field) {
    return of(Kind.MONEY, field);
  }

  /** A column whose cells hold yes or no. */
  public static SheetColumn yesNo(String field) {
    return of(Kind.YES_NO, field);
  }

  /** A column whose cells hold a personal number. */
  public static SheetColumn personal(String field, String labelKey) {
    return new SheetColumn(field, labelKey, Kind.PERSONAL, false, null);
  }

  /** A column whose cells hold a code of a list. */
  public static SheetColumn code(String field, CodeList list) {
    return new SheetColumn(field, "ledger.shown." + field, Kind.CODE, false, list);
  }

  /** The same under a heading that tells it from others of its name. */
  public SheetColumn headed(String key) {
    return new SheetColumn(field, "ledger.field." + key, kind, required, list);
  }

  /** The same under the heading of a message key. */
  public SheetColumn labelled(String key) {
    return new SheetColumn(field, key, kind, required, list);
  }

  /** The same, to be filled in for each new entry. */
  public SheetColumn needed() {
    return new SheetColumn(field, labelKey, kind, true, list);
  }

  /** The codes to choose from. */
  public CodeList codes() {
    return Objects.requireNonNull(list);
  }
}
