package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("venue")
record VenueRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String address,
    @Nullable BigDecimal areaM2,
    @Nullable Boolean equipped,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static VenueRow of(Venue x, Stamp stamp) {
    return new VenueRow(
        null,
        x.studioId(),
        x.address(),
        x.areaM2(),
        x.equipped(),
        x.when().from(),
        x.when().to(),
        stamp.at(),
        stamp.by(),
        null);
  }

  Venue toRecord() {
    return new Venue(
        Objects.requireNonNull(id),
        studioId,
        address,
        areaM2,
        equipped,
        new DateRange(validFrom, validTo));
  }
}
