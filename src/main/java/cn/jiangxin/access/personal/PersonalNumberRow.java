package cn.jiangxin.access.personal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("personal_number")
record PersonalNumberRow(
    @Id @GeneratedValue @Nullable Long id,
    String ownerKind,
    long ownerId,
    String kind,
    @Nullable String document,
    @Nullable String digest,
    @Nullable String lastFour,
    @Nullable String sealed,
    @Nullable String keyId,
    @Nullable String purpose,
    @Nullable LocalDate paidOn,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime erasedAt) {

  NumberKind numberKind() {
    return NumberKind.valueOf(kind);
  }

  Owner owner() {
    return new Owner(Owner.Kind.valueOf(ownerKind), ownerId);
  }

  KeptNumber toRecord() {
    return new KeptNumber(
        Objects.requireNonNull(id),
        numberKind(),
        document == null ? null : IdentityPaper.valueOf(document),
        lastFour == null ? null : "…" + lastFour,
        sealed != null,
        purpose,
        paidOn,
        recordedAt.toLocalDate());
  }
}
