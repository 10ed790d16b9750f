package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the votes of bodies that decide together. */
public final class Votes {
  private Votes() {}

  /** The day of the last concurring decision; null unless every body has concurred. */
  public static @Nullable LocalDate agreedOn(List<BodyDecision> decisions, List<String> bodies) {
    LocalDate last = null;
    for (String body : bodies) {
      LocalDate concurred = concurredOn(decisions, body);
      if (concurred == null) {
        return null;
      }
      last = last == null || concurred.isAfter(last) ? concurred : last;
    }
    return last;
  }

  /** The first day on which the body concurred; null if it has not. */
  public static @Nullable LocalDate concurredOn(List<BodyDecision> decisions, String body) {
    LocalDate first = null;
    for (BodyDecision decision : decisions) {
      if (decision.concurs()
          && decision.body().equals(body)
          && (first == null || decision.decidedOn().isBefore(first))) {
        first = decision.decidedOn();
      }
    }
    return first;
  }
}
