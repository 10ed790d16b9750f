package cn.jiangxin.studio;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("title_set_aside")
record SetAsideRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    long recognitionId,
    String body,
    String reason,
    LocalDate decidedOn,
    @Nullable String documentNo,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static SetAsideRow of(SetAside x, Stamp stamp) {
    return new SetAsideRow(
        null,
        x.studioId(),
        x.recognitionId(),
        x.body(),
        x.reason(),
        x.decidedOn(),
        x.documentNo(),
        stamp.at(),
        stamp.by(),
        null);
  }

  SetAside toRecord() {
    return new SetAside(
        Objects.requireNonNull(id),
        studioId,
        recognitionId,
        body,
        reason,
        decidedOn,
        documentNo,
        recordedBy);
  }
}
