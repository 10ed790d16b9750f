package cn.jiangxin.review.expert;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expert who has been asked to score a review.
 *
 * @param employer where the expert works
 * @param recusal why the expert takes no part; null: does
 * @param reason the declared reason
 * @param scores handed in; empty for everybody but the expert until the session is closed
 */
public record ReviewExpert(
    long id,
    long reviewId,
    String login,
    String name,
    String employer,
    LocalDateTime assignedAt,
    @Nullable Recusal recusal,
    @Nullable String reason,
    List<Score> scores) {}
