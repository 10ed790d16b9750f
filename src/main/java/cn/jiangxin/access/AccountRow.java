package cn.jiangxin.access;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("account")
record AccountRow(
    @Id @GeneratedValue @Nullable Long id,
    String login,
    String name,
    String passwordHash,
    boolean mustChangePassword,
    int failedAttempts,
    @Nullable LocalDateTime lockedUntil,
    @Nullable LocalDateTime disabledAt,
    @Nullable String email,
    LocalDateTime createdAt,
    @Nullable LocalDateTime passwordChangedAt) {

  static AccountRow of(NewAccount x, String hash, LocalDateTime at) {
    return new AccountRow(
        null, x.login(), x.name(), hash, x.mustChangePassword(), 0, null, null, x.email(), at, at);
  }

  long storedId() {
    return Objects.requireNonNull(id);
  }

  Account toRecord(boolean mustChange) {
    return new Account(storedId(), login, name, email, mustChange, lockedUntil, disabledAt);
  }
}
