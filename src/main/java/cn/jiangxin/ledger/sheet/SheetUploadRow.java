package cn.jiangxin.ledger.sheet;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An upload as the database keeps it, without the file itself. */
@Introspected
record SheetUploadRow(
    long id,
    long studioId,
    String ledger,
    String fileName,
    String state,
    int totalRows,
    int doneRows,
    int fresh,
    int corrected,
    int unchanged,
    int bad,
    @Nullable String importKey,
    LocalDateTime receivedAt,
    LocalDateTime touchedAt,
    LocalDateTime expiresAt) {

  SheetUpload toRecord() {
    return new SheetUpload(
        id,
        studioId,
        ledger,
        fileName,
        SheetUpload.State.valueOf(state),
        totalRows,
        doneRows,
        fresh,
        corrected,
        unchanged,
        bad,
        importKey,
        receivedAt,
        touchedAt,
        expiresAt);
  }
}
