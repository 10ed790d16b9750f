package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("studio_name")
record StudioNameRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String name,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static StudioNameRow of(StudioName x, Stamp stamp) {
    return new StudioNameRow(
        null, x.studioId(), x.name(), x.when().from(), x.when().to(), stamp.at(), stamp.by(), null);
  }

  StudioName toRecord() {
    return new StudioName(
        Objects.requireNonNull(id), studioId, name, new DateRange(validFrom, validTo));
  }
}
