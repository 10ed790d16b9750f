package cn.jiangxin.oversight.standing;

import cn.jiangxin.policy.finding.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a studio stands: its findings, put in the order in which somebody has to look at them.
 *
 * @param cycleEndsOn last day of the running cycle of its title; null: it has none
 */
public record Standing(List<Card> cards, @Nullable LocalDate cycleEndsOn) {

  static final Set<Verdict> BREACHES =
      Set.of(Verdict.PROPOSE_REVOCATION, Verdict.BLOCK, Verdict.FLAG);

  /** Breaches and proposals. */
  public List<Card> breaches() {
    return cards.stream().filter(card -> BREACHES.contains(card.verdict())).toList();
  }

  /** Periods still running. */
  public List<Card> open() {
    return of(Verdict.OPEN);
  }

  /** What cannot be judged because a fact is missing. */
  public List<Card> unknown() {
    return of(Verdict.UNKNOWN);
  }

  /** What people have to judge. */
  public List<Card> human() {
    return of(Verdict.HUMAN);
  }

  /** What is met. */
  public List<Card> passed() {
    return of(Verdict.PASS);
  }

  /** What does not apply. */
  public List<Card> notApplicable() {
    return of(Verdict.NOT_APPLICABLE);
  }

  private List<Card> of(Verdict verdict) {
    return cards.stream().filter(card -> card.verdict() == verdict).toList();
  }
}
