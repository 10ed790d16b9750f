package cn.jiangxin.review;

import cn.jiangxin.studio.Stamp;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("review_set_aside")
record ReviewAsideRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String programme,
    String matter,
    long subjectId,
    String body,
    String reason,
    LocalDate decidedOn,
    @Nullable String documentNo,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime settledAt) {

  static ReviewAsideRow of(ReviewAside x, Stamp stamp) {
    return new ReviewAsideRow(
        null,
        x.studioId(),
        x.programme(),
        x.matter().name(),
        x.subject(),
        x.body(),
        x.reason(),
        x.decidedOn(),
        x.documentNo(),
        stamp.at(),
        stamp.by(),
        null);
  }

  ReviewAside toRecord() {
    return new ReviewAside(
        Objects.requireNonNull(id),
        studioId,
        programme,
        AsideMatter.valueOf(matter),
        subjectId,
        body,
        reason,
        decidedOn,
        documentNo,
        recordedBy);
  }
}
