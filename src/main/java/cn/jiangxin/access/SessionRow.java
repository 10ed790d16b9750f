package cn.jiangxin.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

@MappedEntity("login_session")
record SessionRow(
    @Id String tokenHash,
    long accountId,
    String csrfToken,
    LocalDateTime createdAt,
    LocalDateTime lastSeenAt,
    LocalDateTime expiresAt) {}
