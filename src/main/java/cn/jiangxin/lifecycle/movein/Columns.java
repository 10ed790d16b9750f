package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;

/** How the columns of the workbook are made. */
final class Columns {
  static final String STUDIO = "studio";

  private Columns() {}

  static SheetColumn of(Kind kind, String part, String field) {
    return SheetColumn.of(kind, field).labelled("move-in." + part + "." + field);
  }

  static SheetColumn text(String part, String field) {
    return of(Kind.TEXT, part, field);
  }

  static SheetColumn code(String part, String field) {
    return of(Kind.IDENTIFIER, part, field);
  }

  static SheetColumn day(String part, String field) {
    return of(Kind.DAY, part, field);
  }

  static SheetColumn studio() {
    return SheetColumn.of(Kind.IDENTIFIER, STUDIO).labelled("move-in.column.studio").needed();
  }
}
