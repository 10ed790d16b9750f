package cn.jiangxin.shared.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table, one row after the other. Closing ends the file. */
public interface SheetWriter extends Closeable {

  /**
   * Writes a row.
   *
   * @param cells numbers stay numbers, null leaves the cell empty, everything else is text
   */
  void row(List<? extends @Nullable Object> cells) throws IOException;
}
