package cn.jiangxin.review;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One body's vote on a review, as it was typed in.
 *
 * @param body code of the deciding body
 * @param concurs false: it declined
 */
public record Vote(
    String body, boolean concurs, @Nullable LocalDate decidedOn, @Nullable String documentNo) {

  /** What was left out counts as left empty. */
  public Vote {
    body = Objects.requireNonNullElse(body, "");
  }
}
