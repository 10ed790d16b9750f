package cn.jiangxin.api;

import cn.jiangxin.review.ReviewRequest;
import cn.jiangxin.review.Vote;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A review to be recorded.
 *
 * @param programme of the title under review, e.g. BDA
 * @param kind one that a policy of the programme names, e.g. FOLLOWING_YEAR
 * @param result null: held but not decided
 * @param votes what the bodies decided so far
 */
@Serdeable
record ReviewBody(
    @Nullable String programme,
    @Nullable String kind,
    @Nullable LocalDate convenedOn,
    @Nullable LocalDate noticeSentOn,
    @Nullable LocalDate sessionOn,
    @Nullable Boolean attended,
    @Nullable LocalDate excuseFiledOn,
    @Nullable Boolean excuseAccepted,
    @Nullable Set<String> methods,
    @Nullable String result,
    @Nullable List<Vote> votes) {

  ReviewRequest request(String studio, String key) {
    return new ReviewRequest(
        studio,
        Objects.requireNonNullElse(programme, ""),
        Objects.requireNonNullElse(kind, ""),
        convenedOn,
        noticeSentOn,
        sessionOn,
        attended,
        excuseFiledOn,
        excuseAccepted,
        methods == null
            ? Set.of()
            : methods.stream().filter(Objects::nonNull).collect(Collectors.toSet()),
        result,
        votes == null ? List.of() : votes.stream().filter(Objects::nonNull).toList(),
        key);
  }
}
