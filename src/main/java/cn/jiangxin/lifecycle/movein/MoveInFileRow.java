package cn.jiangxin.lifecycle.movein;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("move_in")
record MoveInFileRow(
    @Id @GeneratedValue @Nullable Long id,
    long organisationId,
    long accountId,
    String fileName,
    String sha256,
    byte[] content,
    String state,
    LocalDateTime receivedAt,
    LocalDateTime touchedAt,
    LocalDateTime expiresAt) {}
