package cn.jiangxin.ledger.sheet;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("sheet_upload")
record SheetFileRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String ledger,
    long accountId,
    String fileName,
    String sha256,
    byte[] content,
    String state,
    LocalDateTime receivedAt,
    LocalDateTime touchedAt,
    LocalDateTime expiresAt) {}
