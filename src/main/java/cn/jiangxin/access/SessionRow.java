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
    LocalDateTime expiresAt,
    String address,
    String device,
    LogInMethod method,
    LocalDateTime provedAt) {

  Session of(Account account) {
    return new Session(tokenHash, csrfToken, account, method, provedAt);
  }

  KnownSession shown() {
    return new KnownSession(KnownSession.handle(tokenHash), address, device, createdAt, lastSeenAt);
  }
}
