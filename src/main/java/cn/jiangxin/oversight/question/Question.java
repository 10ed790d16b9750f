package cn.jiangxin.oversight.question;

import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.finding.Verdict;
import java.util.List;
import java.util.Set;

/**
 * What a clause asks of people, and how it stands for one studio.
 *
 * @param cards what is found under the clause, of the studio and of what belongs to it
 * @param asked by which records it is answered, and by whom
 */
public record Question(Clause clause, List<Card> cards, List<Asked> asked) {
  /** Verdicts that wait for somebody to answer. */
  static final Set<Verdict> WAITING = Set.of(Verdict.UNKNOWN, Verdict.HUMAN);

  /** Whether somebody's answer is waited for. */
  public boolean isOpen() {
    return cards.stream().anyMatch(card -> WAITING.contains(card.verdict()));
  }

  /** Whether nobody has reported anything and nothing need be reported. */
  public boolean isSilent() {
    return cards.stream().allMatch(card -> card.verdict() == Verdict.NOT_APPLICABLE);
  }
}
