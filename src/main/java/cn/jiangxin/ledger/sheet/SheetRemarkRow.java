package cn.jiangxin.ledger.sheet;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A remark as the database gives it back. */
@Introspected
record SheetRemarkRow(
    int rowNo,
    int columnNo,
    @Nullable String field,
    boolean error,
    String messageKey,
    String messageArgs) {

  Remark toRecord() {
    List<String> args = messageArgs.isEmpty() ? List.of() : List.of(messageArgs.split("\n", -1));
    return new Remark(rowNo, columnNo, field, error, messageKey, args);
  }
}
