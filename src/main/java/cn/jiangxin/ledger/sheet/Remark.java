package cn.jiangxin.ledger.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found at a place of a spreadsheet.
 *
 * @param row as the spreadsheet program counts, from 1; 0 for the whole file
 * @param column from 1; 0 for the whole row
 * @param field the field that the column fills; null if it fills none
 * @param error whether it keeps the row from being imported; otherwise it is a hint
 * @param key message key of the sentence
 * @param args arguments of the sentence
 */
public record Remark(
    int row, int column, @Nullable String field, boolean error, String key, List<String> args) {

  /** The column as spreadsheet programs name it: A, B … AA; empty for the whole row. */
  public String letters() {
    return column == 0 ? "" : Letters.of(column - 1);
  }

  /** The arguments as templates take them. */
  public Object[] arguments() {
    return args.toArray();
  }
}
