package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("studio_type")
record StudioTypingRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String type,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static StudioTypingRow of(StudioTyping x, Stamp stamp) {
    return new StudioTypingRow(
        null, x.studioId(), x.type(), x.when().from(), x.when().to(), stamp.at(), stamp.by(), null);
  }

  StudioTyping toRecord() {
    return new StudioTyping(
        Objects.requireNonNull(id), studioId, type, new DateRange(validFrom, validTo));
  }
}
