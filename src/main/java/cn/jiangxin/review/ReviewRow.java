package cn.jiangxin.review;

import cn.jiangxin.studio.Stamp;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

@MappedEntity("review")
record ReviewRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String programme,
    String kind,
    @Nullable LocalDate convenedOn,
    @Nullable LocalDate noticeSentOn,
    @Nullable LocalDate sessionOn,
    @Nullable Boolean attended,
    @Nullable LocalDate excuseFiledOn,
    @Nullable Boolean excuseAccepted,
    String methods,
    @Nullable String result,
    @Nullable LocalDate decidedOn,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static ReviewRow of(Review x, Stamp stamp) {
    return new ReviewRow(
        null,
        x.studioId(),
        x.programme(),
        x.kind(),
        x.convenedOn(),
        x.noticeSentOn(),
        x.sessionOn(),
        x.attended(),
        x.excuseFiledOn(),
        x.excuseAccepted(),
        String.join(",", new TreeSet<>(x.methods())),
        x.result(),
        x.decidedOn(),
        stamp.at(),
        stamp.by(),
        null);
  }

  Review toRecord() {
    return new Review(
        Objects.requireNonNull(id),
        studioId,
        programme,
        kind,
        convenedOn,
        noticeSentOn,
        sessionOn,
        attended,
        excuseFiledOn,
        excuseAccepted,
        methods.isEmpty() ? Set.of() : Set.of(methods.split(",", -1)),
        result,
        decidedOn);
  }
}
