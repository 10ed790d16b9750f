package cn.jiangxin.funding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("spending_reversal")
record ReversalRow(
    @Id @GeneratedValue @Nullable Long id,
    long spendingId,
    long studioId,
    String reason,
    ReversalState state,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime decidedAt,
    @Nullable Long decidedBy,
    @Nullable String decisionNote,
    String idempotencyKey,
    @Nullable String decisionKey) {

  long storedId() {
    return Objects.requireNonNull(id);
  }
}
