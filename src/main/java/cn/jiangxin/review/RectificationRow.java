package cn.jiangxin.review;

import cn.jiangxin.studio.Stamp;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("rectification")
record RectificationRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String programme,
    long reviewId,
    String issues,
    LocalDate openedOn,
    LocalDate dueOn,
    @Nullable LocalDate agreedOn,
    @Nullable LocalDate reportedOn,
    @Nullable Boolean accepted,
    @Nullable LocalDate judgedOn,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static RectificationRow of(Rectification x, Stamp stamp) {
    return new RectificationRow(
        null,
        x.studioId(),
        x.programme(),
        x.reviewId(),
        x.issues(),
        x.openedOn(),
        x.dueOn(),
        x.agreedOn(),
        x.reportedOn(),
        x.accepted(),
        x.judgedOn(),
        stamp.at(),
        stamp.by(),
        null);
  }

  Rectification toRecord() {
    return new Rectification(
        Objects.requireNonNull(id),
        studioId,
        programme,
        reviewId,
        issues,
        openedOn,
        dueOn,
        agreedOn,
        reportedOn,
        accepted,
        judgedOn);
  }
}
