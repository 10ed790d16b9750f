package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * One row of a table of a studio's file, with the headings of its columns.
 *
 * @param head1 heading of the first column, and so on
 * @param cell1 text in the first column, and so on
 */
@Introspected
record FileRow(
    String head1,
    String head2,
    String head3,
    String head4,
    String head5,
    String cell1,
    String cell2,
    String cell3,
    String cell4,
    String cell5) {

  /** A row of a table with these headings; five of each. */
  static FileRow of(List<String> heads, String... cells) {
    return new FileRow(
        heads.get(0),
        heads.get(1),
        heads.get(2),
        heads.get(3),
        heads.get(4),
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        cells[4]);
  }
}
