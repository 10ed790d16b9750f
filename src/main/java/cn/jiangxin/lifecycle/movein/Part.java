package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.sheet.SheetColumn;
import java.util.List;

/** One sheet of the workbook: how it is laid out and what becomes of its rows. */
interface Part {

  /** Its name in message keys, e.g. units. */
  String name();

  /** The columns from left to right. */
  List<SheetColumn> columns();

  /** The pack's codes that a column chooses from; empty where it chooses from none. */
  default List<String> choices(String field) {
    return List.of();
  }

  /** Reads the rows; what is new is stored by what comes back, if all is in order. */
  Taken take(PartSheet sheet, Intake intake);
}
