package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.policy.subject.StudioFile.Proposal;
import cn.jiangxin.policy.subject.StudioFile.Recognition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Titles that all bodies together revoked end on the day of the later decision (BDA-32.0). */
public final class Revocations {
  private static final String REVOKED = "REVOKED";

  private Revocations() {}

  /** The studio with the titles of the scheme ended that a proposal has ended. */
  static StudioFile ended(StudioFile studio, TitleRule rule) {
    StudioFile ended = studio;
    for (Proposal proposal : studio.proposals()) {
      LocalDate day =
          proposal.programme().equals(rule.programme()) ? agreedOn(proposal, rule) : null;
      Recognition held = day == null ? null : heldOn(ended, rule, day);
      if (held != null) {
        Recognition revoked = ended(held, day);
        ended =
            ended.with(
                ended.recognitions().stream().map(r -> r.equals(held) ? revoked : r).toList());
      }
    }
    return ended;
  }

  /** The first day on which the last word of every body was to concur; null: there is none. */
  public static @Nullable LocalDate agreedOn(Proposal proposal, TitleRule rule) {
    List<LocalDate> days =
        proposal.decisions().stream().map(BodyDecision::decidedOn).distinct().sorted().toList();
    for (LocalDate day : days) {
      if (rule.agreedOn(lastWords(proposal, day)) != null) {
        return day;
      }
    }
    return null;
  }

  private static List<BodyDecision> lastWords(Proposal proposal, LocalDate day) {
    Map<String, BodyDecision> last = new HashMap<>();
    for (BodyDecision decision : proposal.decisions()) {
      if (!decision.decidedOn().isAfter(day)) {
        last.merge(
            decision.body(),
            decision,
            (earlier, later) -> later.decidedOn().isBefore(earlier.decidedOn()) ? earlier : later);
      }
    }
    return new ArrayList<>(last.values());
  }

  private static @Nullable Recognition heldOn(StudioFile studio, TitleRule rule, LocalDate day) {
    Recognition held = null;
    LocalDate since = null;
    for (Recognition recognition : studio.recognitions()) {
      LocalDate from =
          recognition.programme().equals(rule.programme()) && recognition.endedOn() == null
              ? rule.agreedOn(recognition.decisions())
              : null;
      if (from != null && !from.isAfter(day) && (since == null || from.isAfter(since))) {
        held = recognition;
        since = from;
      }
    }
    return held;
  }

  private static Recognition ended(Recognition title, LocalDate day) {
    return new Recognition(
        title.id(),
        title.programme(),
        title.level(),
        title.demonstration(),
        title.decisions(),
        title.methods(),
        title.plaqueOn(),
        title.certificateOn(),
        title.certificateNo(),
        day,
        REVOKED);
  }
}
