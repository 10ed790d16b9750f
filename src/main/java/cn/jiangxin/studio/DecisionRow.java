package cn.jiangxin.studio;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("decision")
record DecisionRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    @Nullable Long recognitionId,
    @Nullable Long reviewId,
    String body,
    boolean concurs,
    LocalDate decidedOn,
    @Nullable String documentNo,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable Long voterId,
    @Nullable LocalDateTime voidedAt) {

  static DecisionRow of(Decision x, Stamp stamp) {
    return new DecisionRow(
        null,
        x.studioId(),
        x.recognitionId(),
        x.reviewId(),
        x.body(),
        x.concurs(),
        x.decidedOn(),
        x.documentNo(),
        stamp.at(),
        stamp.by(),
        stamp.by(),
        null);
  }

  /** A decision of former times, which nobody casts here: it is no vote of a person's own. */
  static DecisionRow takenOver(Decision x, Stamp stamp) {
    return new DecisionRow(
        null,
        x.studioId(),
        x.recognitionId(),
        x.reviewId(),
        x.body(),
        x.concurs(),
        x.decidedOn(),
        x.documentNo(),
        stamp.at(),
        stamp.by(),
        null,
        null);
  }

  Decision toRecord() {
    return new Decision(
        Objects.requireNonNull(id),
        studioId,
        recognitionId,
        reviewId,
        body,
        concurs,
        decidedOn,
        documentNo);
  }
}
