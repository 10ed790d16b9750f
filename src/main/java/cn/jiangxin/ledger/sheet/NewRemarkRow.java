package cn.jiangxin.ledger.sheet;

import io.micronaut.core.annotation.Introspected;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A remark to be kept. */
@Introspected
record NewRemarkRow(
    long uploadId,
    int number,
    int rowNo,
    int columnNo,
    @Nullable String field,
    boolean error,
    String messageKey,
    String messageArgs) {
  private static final int LONGEST = 300;

  static NewRemarkRow of(long upload, int number, Remark x) {
    String args =
        x.args().stream()
            .map(arg -> arg.replace('\n', ' '))
            .map(
                arg ->
                    arg.codePointCount(0, arg.length()) > LONGEST
                        ? arg.substring(0, arg.offsetByCodePoints(0, LONGEST))
                        : arg)
            .collect(Collectors.joining("\n"));
    return new NewRemarkRow(
        upload, number, x.row(), x.column(), x.field(), x.error(), x.key(), args);
  }
}
