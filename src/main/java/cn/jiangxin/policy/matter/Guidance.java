package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.policy.subject.StudioFile.Recognition;
import cn.jiangxin.policy.subject.StudioFile.Recommendation;

/** Whether a scheme is only a guide for a studio (BDA-34). */
public final class Guidance {
  private Guidance() {}

  /**
   * Whether the studio is recognised at a level for which the scheme is a guide, and neither holds
   * the scheme's title nor has applied for it: who applies, or is recommended, submits to its
   * conditions.
   */
  public static boolean only(Matter matter) {
    return matter.isStudio()
        && matter.rule().advisoryLevel() != null
        && matter.title() == null
        && ofLevel(matter)
        && Applications.filed(matter).isEmpty()
        && !isRecommended(matter);
  }

  private static boolean isRecommended(Matter matter) {
    for (Recommendation said : matter.studio().recommendations()) {
      if (matter.asOf().reached(said.on()) && Recommendations.standing(matter, said.on()) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean ofLevel(Matter matter) {
    for (Recognition recognition : matter.studio().recognitions()) {
      if (recognition.level().equals(matter.rule().advisoryLevel())
          && decided(matter, recognition)
          && !matter.asOf().happened(recognition.endedOn())) {
        return true;
      }
    }
    return false;
  }

  /** The enterprise's own record may name no decision: this scheme does not say who decides. */
  private static boolean decided(Matter matter, Recognition recognition) {
    boolean decided = recognition.decisions().isEmpty();
    for (BodyDecision decision : recognition.decisions()) {
      decided |= decision.concurs() && matter.asOf().reached(decision.decidedOn());
    }
    return decided;
  }
}
