package cn.jiangxin.studio;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("honour")
record HonourRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    long memberId,
    String code,
    String grantor,
    LocalDate conferredOn,
    @Nullable LocalDate withdrawnOn,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static HonourRow of(Honour x, Stamp stamp) {
    return new HonourRow(
        null,
        x.studioId(),
        x.memberId(),
        x.code(),
        x.grantor(),
        x.conferredOn(),
        x.withdrawnOn(),
        stamp.at(),
        stamp.by(),
        null);
  }

  Honour toRecord() {
    return new Honour(
        Objects.requireNonNull(id), studioId, memberId, code, grantor, conferredOn, withdrawnOn);
  }
}
