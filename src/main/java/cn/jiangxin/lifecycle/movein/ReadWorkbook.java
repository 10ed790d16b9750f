package cn.jiangxin.lifecycle.movein;

import java.util.List;
import java.util.stream.Stream;

/**
 * A workbook that has been read.
 *
 * @param general what was found before any row was read
 * @param taken what is to be stored, in this order
 */
record ReadWorkbook(List<Line> lines, List<MoveInRemark> general, List<Taken> taken) {

  int count(Line.Fate fate) {
    return (int) lines.stream().filter(line -> line.fate() == fate).count();
  }

  boolean isInOrder() {
    return count(Line.Fate.BAD) == 0 && general.stream().noneMatch(r -> r.remark().error());
  }

  /** Faults of whole sheets count like rows: nothing is taken over while there is one. */
  int bad() {
    return count(Line.Fate.BAD) + (int) general.stream().filter(r -> r.remark().error()).count();
  }

  List<MoveInRemark> remarks() {
    return Stream.concat(general.stream(), lines.stream().flatMap(line -> line.remarks().stream()))
        .toList();
  }
}
