package cn.jiangxin.ledger.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row and what would become of it.
 *
 * @param number as the spreadsheet program counts
 * @param entry the entry that it stands for; null for a new one
 * @param form what it says
 * @param fate what would become of it
 */
record CheckedRow<F>(int number, @Nullable Long entry, F form, Fate fate, List<Remark> remarks) {

  /** What would become of a row. */
  enum Fate {
    /** A new entry. */
    FRESH,
    /** A correction of the entry. */
    CORRECTED,
    /** Nothing: it says what the entry says. */
    UNCHANGED,
    /** It cannot be imported. */
    BAD
  }
}
