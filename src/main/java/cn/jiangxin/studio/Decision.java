package cn.jiangxin.studio;

import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One body's vote on a recognition or a review (BDA-3, 32.0).
 *
 * @param id the record; 0 before it is stored
 * @param body code of the deciding body, as the policy pack names it
 */
public record Decision(
    long id,
    long studioId,
    @Nullable Long recognitionId,
    @Nullable Long reviewId,
    String body,
    boolean concurs,
    LocalDate decidedOn,
    @Nullable String documentNo) {

  /** As the policies see it. */
  public BodyDecision said() {
    return new BodyDecision(body, concurs, decidedOn, documentNo);
  }
}
