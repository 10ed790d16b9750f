package cn.jiangxin.studio;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("application")
record ApplicationRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String programme,
    int roundYear,
    @Nullable LocalDate recommendedOn,
    @Nullable LocalDate appliedOn,
    @Nullable LocalDate withdrawnOn,
    String materials,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static ApplicationRow of(Application x, Stamp stamp) {
    return new ApplicationRow(
        null,
        x.studioId(),
        x.programme(),
        x.roundYear(),
        x.recommendedOn(),
        x.appliedOn(),
        x.withdrawnOn(),
        Codes.join(x.materials()),
        stamp.at(),
        stamp.by(),
        null);
  }

  Application toRecord() {
    return new Application(
        Objects.requireNonNull(id),
        studioId,
        programme,
        roundYear,
        recommendedOn,
        appliedOn,
        withdrawnOn,
        Codes.split(materials));
  }
}
