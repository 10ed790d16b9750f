package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Money;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("sanction")
record SanctionRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String kind,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable Long amountFen,
    String reason,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static SanctionRow of(Sanction x, Stamp stamp) {
    return new SanctionRow(
        null,
        x.studioId(),
        x.kind(),
        x.when().from(),
        x.when().to(),
        x.amount() == null ? null : x.amount().fen(),
        x.reason(),
        stamp.at(),
        stamp.by(),
        null);
  }

  Sanction toRecord() {
    return new Sanction(
        Objects.requireNonNull(id),
        studioId,
        kind,
        new DateRange(validFrom, validTo),
        amountFen == null ? null : new Money(amountFen),
        reason);
  }
}
