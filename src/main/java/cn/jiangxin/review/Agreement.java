package cn.jiangxin.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When the bodies that have to concur came to agree. */
final class Agreement {

  private Agreement() {}

  /**
   * The day of the last of the votes; null if one is missing or declines.
   *
   * @param bodies who has to concur; empty: whoever voted
   */
  static @Nullable LocalDate on(List<Vote> votes, List<String> bodies) {
    boolean complete = votes.stream().map(Vote::body).toList().containsAll(bodies);
    boolean agreed = complete && !votes.isEmpty() && votes.stream().allMatch(Vote::concurs);
    return agreed
        ? votes.stream()
            .map(vote -> Objects.requireNonNull(vote.decidedOn()))
            .max(LocalDate::compareTo)
            .orElseThrow()
        : null;
  }
}
