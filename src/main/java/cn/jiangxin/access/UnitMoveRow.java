package cn.jiangxin.access;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("unit_move")
record UnitMoveRow(
    @Id @GeneratedValue @Nullable Long id,
    long unitId,
    long unionId,
    LocalDate movesOn,
    LocalDateTime proposedAt,
    @Nullable Long proposedBy) {

  UnitMove toRecord() {
    return new UnitMove(
        Objects.requireNonNull(id), unitId, unionId, movesOn, proposedAt, proposedBy);
  }
}
