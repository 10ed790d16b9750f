package cn.jiangxin.studio;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("judgement")
record JudgementRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String clause,
    boolean favourable,
    String judgedBy,
    LocalDate judgedOn,
    String reason,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static JudgementRow of(Judgement x, Stamp stamp) {
    return new JudgementRow(
        null,
        x.studioId(),
        x.clause(),
        x.favourable(),
        x.judgedBy(),
        x.judgedOn(),
        x.reason(),
        stamp.at(),
        stamp.by(),
        null);
  }

  Judgement toRecord() {
    return new Judgement(
        Objects.requireNonNull(id), studioId, clause, favourable, judgedBy, judgedOn, reason);
  }
}
