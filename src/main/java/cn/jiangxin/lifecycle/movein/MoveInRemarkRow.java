package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.sheet.Remark;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A remark as the database gives it back. */
@Introspected
record MoveInRemarkRow(
    String sheet,
    int rowNo,
    int columnNo,
    @Nullable String field,
    boolean error,
    String messageKey,
    String messageArgs) {

  MoveInRemark toRecord() {
    List<String> args = messageArgs.isEmpty() ? List.of() : List.of(messageArgs.split("\n", -1));
    return new MoveInRemark(sheet, new Remark(rowNo, columnNo, field, error, messageKey, args));
  }
}
