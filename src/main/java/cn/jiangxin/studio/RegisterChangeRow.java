package cn.jiangxin.studio;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("register_change")
record RegisterChangeRow(
    @Id @GeneratedValue @Nullable Long id,
    @Nullable Long studioId,
    @Nullable Long unitId,
    String part,
    @Nullable Long recordId,
    @Nullable Long voidedId,
    @Nullable String reason,
    @Nullable String idempotencyKey,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy) {

  static RegisterChangeRow of(RegisterChange x, Stamp stamp) {
    return new RegisterChangeRow(
        null,
        x.studioId(),
        x.unitId(),
        x.part(),
        x.recordId(),
        x.voidedId(),
        x.reason(),
        stamp.key(),
        stamp.at(),
        stamp.by());
  }

  RegisterChange toRecord() {
    return new RegisterChange(studioId, unitId, part, recordId, voidedId, reason);
  }
}
