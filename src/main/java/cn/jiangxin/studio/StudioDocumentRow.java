package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("studio_document")
record StudioDocumentRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String kind,
    String title,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static StudioDocumentRow of(StudioDocument x, Stamp stamp) {
    return new StudioDocumentRow(
        null,
        x.studioId(),
        x.kind(),
        x.title(),
        x.when().from(),
        x.when().to(),
        stamp.at(),
        stamp.by(),
        null);
  }

  StudioDocument toRecord() {
    return new StudioDocument(
        Objects.requireNonNull(id), studioId, kind, title, new DateRange(validFrom, validTo));
  }
}
