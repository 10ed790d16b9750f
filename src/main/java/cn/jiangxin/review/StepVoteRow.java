package cn.jiangxin.review;

import cn.jiangxin.studio.Stamp;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("rectification_vote")
record StepVoteRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    long rectificationId,
    String step,
    long subjectId,
    String body,
    boolean concurs,
    LocalDate decidedOn,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static StepVoteRow of(StepVote x, Stamp stamp) {
    return new StepVoteRow(
        null,
        x.studioId(),
        x.rectificationId(),
        x.step().name(),
        x.subjectId(),
        x.body(),
        x.concurs(),
        x.decidedOn(),
        stamp.at(),
        stamp.by(),
        null);
  }

  StepVote toRecord() {
    return new StepVote(
        studioId,
        rectificationId,
        StepVote.Step.valueOf(step),
        subjectId,
        body,
        concurs,
        decidedOn);
  }
}
