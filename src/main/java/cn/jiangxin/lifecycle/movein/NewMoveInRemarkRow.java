package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.sheet.Remark;
import io.micronaut.core.annotation.Introspected;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A remark to be kept. */
@Introspected
record NewMoveInRemarkRow(
    long moveInId,
    int number,
    String sheet,
    int rowNo,
    int columnNo,
    @Nullable String field,
    boolean error,
    String messageKey,
    String messageArgs) {
  private static final int LONGEST = 200;

  static NewMoveInRemarkRow of(long moveIn, int number, MoveInRemark x) {
    Remark r = x.remark();
    String args =
        r.args().stream()
            .map(arg -> arg.replace('\n', ' '))
            .map(NewMoveInRemarkRow::shortened)
            .collect(Collectors.joining("\n"));
    return new NewMoveInRemarkRow(
        moveIn, number, x.sheet(), r.row(), r.column(), r.field(), r.error(), r.key(), args);
  }

  private static String shortened(String arg) {
    return arg.codePointCount(0, arg.length()) > LONGEST
        ? arg.substring(0, arg.offsetByCodePoints(0, LONGEST))
        : arg;
  }
}
