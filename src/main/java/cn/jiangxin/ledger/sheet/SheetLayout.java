package cn.jiangxin.ledger.sheet;

import cn.jiangxin.ledger.Ledger;
import java.util.List;
import java.util.Map;

/**
 * How the entries of one ledger stand in the rows of a spreadsheet.
 *
 * @param <F> what a person fills in
 * @param <E> an entry
 */
public interface SheetLayout<F, E> {

  Ledger<F, E> ledger();

  /** Its name in addresses and message keys, e.g. activities. */
  String path();

  /** The columns from left to right; the entry's number stands before them. */
  List<SheetColumn> columns();

  /** Reads a row; what cannot be read is noted at its cell. */
  F read(RowReader row);

  /** What stands in the cells of a row, by field; what is not recorded is left out. */
  Map<String, Object> cells(F form);

  /** What two entries must not both say, one way or another: else one of them is there twice. */
  List<List<?>> identities(F form);
}
