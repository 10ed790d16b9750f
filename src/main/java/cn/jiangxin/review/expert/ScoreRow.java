package cn.jiangxin.review.expert;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("expert_score")
record ScoreRow(
    @Id @GeneratedValue @Nullable Long id,
    long reviewExpertId,
    String aspect,
    int points,
    @Nullable String remark,
    LocalDateTime recordedAt,
    @Nullable LocalDateTime replacedAt) {

  Score toRecord() {
    return new Score(aspect, points, remark);
  }
}
