package cn.jiangxin.review.expert;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
record ExpertView(
    long id,
    long studioId,
    long reviewId,
    long accountId,
    String login,
    String name,
    @Nullable String employer,
    LocalDateTime assignedAt,
    @Nullable Recusal recusal,
    @Nullable String reason,
    String studioCode,
    String studioName,
    String programme,
    String kind,
    @Nullable LocalDate sessionOn,
    @Nullable LocalDateTime closedAt) {

  ReviewExpert toRecord(List<Score> scores) {
    return new ReviewExpert(
        id,
        reviewId,
        login,
        name,
        employer == null ? "" : employer,
        assignedAt,
        recusal,
        reason,
        closedAt == null ? List.of() : scores);
  }

  Sheet toSheet(List<String> aspects, List<Score> scores) {
    return new Sheet(
        id,
        studioCode,
        studioName,
        programme,
        kind,
        sessionOn,
        aspects,
        scores,
        recusal,
        reason,
        closedAt != null);
  }
}
