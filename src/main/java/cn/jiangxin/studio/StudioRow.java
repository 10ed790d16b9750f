package cn.jiangxin.studio;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("studio")
record StudioRow(
    @Id @GeneratedValue @Nullable Long id,
    String code,
    long unitId,
    String displayName,
    String field,
    @Nullable LocalDate establishedOn,
    int version,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy) {

  static StudioRow of(Studio x, Stamp stamp) {
    return new StudioRow(
        null,
        x.code(),
        x.unitId(),
        x.displayName(),
        x.field(),
        x.establishedOn(),
        0,
        stamp.at(),
        stamp.by());
  }

  Studio toRecord() {
    return new Studio(
        Objects.requireNonNull(id),
        code,
        unitId,
        displayName,
        field,
        establishedOn,
        recordedAt.toLocalDate());
  }
}
