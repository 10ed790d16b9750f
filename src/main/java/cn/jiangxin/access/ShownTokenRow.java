package cn.jiangxin.access;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Introspected
record ShownTokenRow(
    long id,
    long accountId,
    String tokenHash,
    String name,
    String permissions,
    @Nullable Long organisationId,
    long madeBy,
    LocalDateTime madeAt,
    LocalDateTime expiresAt,
    @Nullable LocalDateTime lastUsedAt,
    @Nullable LocalDateTime revokedAt,
    @Nullable String organisationName,
    @Nullable String maker) {

  ApiToken toRecord() {
    return new ApiTokenRow(
            id,
            accountId,
            tokenHash,
            name,
            permissions,
            organisationId,
            madeBy,
            madeAt,
            expiresAt,
            lastUsedAt,
            revokedAt)
        .toRecord(organisationName, maker);
  }
}
