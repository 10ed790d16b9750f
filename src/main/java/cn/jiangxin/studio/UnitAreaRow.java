package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("unit_area")
record UnitAreaRow(
    @Id @GeneratedValue @Nullable Long id,
    long unitId,
    String kind,
    String area,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static UnitAreaRow of(UnitArea x, Stamp stamp) {
    return new UnitAreaRow(
        null,
        x.unitId(),
        x.kind(),
        x.area(),
        x.when().from(),
        x.when().to(),
        stamp.at(),
        stamp.by(),
        null);
  }

  UnitArea toRecord() {
    return new UnitArea(
        Objects.requireNonNull(id), unitId, kind, area, new DateRange(validFrom, validTo));
  }
}
