package cn.jiangxin.lifecycle.movein;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A workbook as the database keeps it, without the file itself. */
@Introspected
record MoveInRow(
    long id,
    long organisationId,
    String organisation,
    long accountId,
    String accountName,
    String fileName,
    String state,
    int totalRows,
    int doneRows,
    int fresh,
    int unchanged,
    int bad,
    @Nullable LocalDateTime agreedAt,
    @Nullable String agreedBy,
    @Nullable String importKey,
    LocalDateTime receivedAt,
    LocalDateTime touchedAt,
    LocalDateTime expiresAt) {

  MoveIn toRecord() {
    return new MoveIn(
        id,
        organisationId,
        organisation,
        accountId,
        accountName,
        fileName,
        MoveIn.State.valueOf(state),
        totalRows,
        doneRows,
        fresh,
        unchanged,
        bad,
        agreedAt,
        agreedBy,
        importKey,
        receivedAt,
        touchedAt,
        expiresAt);
  }
}
