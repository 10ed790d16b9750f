package cn.jiangxin.oversight.vote;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter that a body has not voted on yet.
 *
 * @param id of the title, the review, the rectification, or the time of the leader who left
 * @param detail level of the title or of the one to be set aside, kind of the review, what was
 *     found wanting, or the leader
 * @param since the day from which it waits; null: not known
 */
@Introspected
public record OpenVote(
    Kind kind,
    String body,
    long id,
    String studioCode,
    String studioName,
    String programme,
    String detail,
    @Nullable LocalDate since) {

  /** What is voted on. */
  public enum Kind {
    /** A title (BDA-3). */
    TITLE,
    /** That a title was agreed by mistake (BDA-3). */
    SET_ASIDE,
    /** A re-review or an end-of-cycle review (BDA-17.2, 24). */
    REVIEW,
    /** That things be put right (BDA-25.4). */
    ORDER,
    /** A later day for it. */
    EXTENSION,
    /** Whether the report shows that it was done. */
    VERDICT,
    /** That a review was agreed by mistake. */
    REVIEW_ASIDE,
    /** That the order of a rectification was agreed by mistake. */
    ORDER_ASIDE,
    /** That a later day was agreed by mistake. */
    EXTENSION_ASIDE,
    /** That the verdict on a report was agreed by mistake. */
    VERDICT_ASIDE,
    /** A change of name after the leader left, which one body approves alone (BDA-23). */
    RENAME
  }

  /** Where the vote is recorded on pages. */
  public String path() {
    String studio = "/studios/" + studioCode;
    return switch (kind) {
      case TITLE -> studio + "/register/votes/new?recognition=" + id;
      case SET_ASIDE -> studio + "/register/set-asides/new?recognition=" + id;
      case REVIEW -> studio + "/reviews/" + id + "/votes/new";
      case ORDER -> studio + "/rectifications/" + id + "/concurrence";
      case EXTENSION -> studio + "/rectifications/" + id + "/extension-concurrence";
      case RENAME -> studio + "/register/rename-decisions/new?tenure=" + id;
      case VERDICT -> studio + "/rectifications/" + id + "/verdict";
      case REVIEW_ASIDE -> aside(studio, "REVIEW");
      case ORDER_ASIDE -> aside(studio, "ORDER");
      case EXTENSION_ASIDE -> aside(studio, "EXTENSION");
      case VERDICT_ASIDE -> aside(studio, "VERDICT");
    };
  }

  private String aside(String studio, String matter) {
    return studio + "/review-set-asides/new?matter=" + matter + "&subject=" + id;
  }

  /** Whether it is about taking back what was agreed. */
  public boolean isAside() {
    return kind == Kind.SET_ASIDE || kind.name().endsWith("_ASIDE");
  }
}
