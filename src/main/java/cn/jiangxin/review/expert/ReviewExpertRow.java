package cn.jiangxin.review.expert;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("review_expert")
record ReviewExpertRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    long reviewId,
    long accountId,
    LocalDateTime assignedAt,
    @Nullable Long assignedBy,
    @Nullable Recusal recusal,
    @Nullable LocalDateTime recusedAt,
    @Nullable Long recusedBy,
    @Nullable String reason) {}
