package cn.jiangxin.review;

import java.time.LocalDate;

/**
 * One body's vote on a step of a rectification (BDA-25.4).
 *
 * @param subjectId the extension for an extension, else the rectification
 * @param concurs for a verdict: whether the body accepts the report
 */
public record StepVote(
    long studioId,
    long rectificationId,
    Step step,
    long subjectId,
    String body,
    boolean concurs,
    LocalDate decidedOn) {

  /** What is voted on. */
  public enum Step {
    /** That things be put right. */
    ORDER,
    /** A later day. */
    EXTENSION,
    /** Whether the report shows that it was done. */
    VERDICT
  }
}
