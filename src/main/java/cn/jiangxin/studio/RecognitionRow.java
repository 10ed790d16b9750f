package cn.jiangxin.studio;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("recognition")
record RecognitionRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String programme,
    String level,
    boolean demonstration,
    String methods,
    @Nullable LocalDate plaqueOn,
    @Nullable LocalDate certificateOn,
    @Nullable String certificateNo,
    @Nullable LocalDate endedOn,
    @Nullable String endKind,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static RecognitionRow of(Recognition x, Stamp stamp) {
    return new RecognitionRow(
        null,
        x.studioId(),
        x.programme(),
        x.level(),
        x.demonstration(),
        Codes.join(x.methods()),
        x.plaqueOn(),
        x.certificateOn(),
        x.certificateNo(),
        x.endedOn(),
        x.endKind(),
        stamp.at(),
        stamp.by(),
        null);
  }

  Recognition toRecord() {
    return new Recognition(
        Objects.requireNonNull(id),
        studioId,
        programme,
        level,
        demonstration,
        Codes.split(methods),
        plaqueOn,
        certificateOn,
        certificateNo,
        endedOn,
        endKind);
  }
}
