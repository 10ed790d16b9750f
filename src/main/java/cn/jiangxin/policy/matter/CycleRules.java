package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.clause.Settings;
import java.util.List;

/**
 * How the management cycles of a title run (BDA-24.1, 25.1).
 *
 * @param years length of a cycle
 * @param anchor from which day the first cycle runs
 * @param renewal from which day a renewed cycle runs
 * @param reviewKind kind of the review that ends a cycle
 * @param earliestMonths a review belongs to a cycle if it is held at most so many months before the
 *     cycle's end
 * @param keeping results with which the title is kept
 * @param rectifying results with which it is kept once the rectification is accepted
 */
public record CycleRules(
    int years,
    Anchor anchor,
    Renewal renewal,
    String reviewKind,
    int earliestMonths,
    List<String> keeping,
    List<String> rectifying) {

  /** From which day the first cycle runs. */
  public enum Anchor {
    RECOGNITION_DECISION,
    PLAQUE_DATE,
    CALENDAR_YEAR
  }

  /** From which day a renewed cycle runs. */
  public enum Renewal {
    PREVIOUS_CYCLE_END,
    REVIEW_DECISION
  }

  /** Reads the rules from the pack's parameters. */
  public static CycleRules from(Settings settings) {
    return new CycleRules(
        settings.count("cycleYears"),
        settings.choice("cycleAnchor", Anchor.class),
        settings.choice("renewedCycleStart", Renewal.class),
        settings.code("cycleReviewKind"),
        settings.count("cycleReviewEarliestMonths"),
        settings.codes("titleKeepingResults"),
        settings.codes("rectifyingResults"));
  }
}
