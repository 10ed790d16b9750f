package cn.jiangxin.oversight.standing;

import cn.jiangxin.policy.finding.Verdict;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a change has done to how a studio stands.
 *
 * @param settled what was a breach and is none any more, as it was
 * @param raised what is a breach and was none
 * @param moved what is counted otherwise than before and is not among the others
 */
public record Effect(List<Card> settled, List<Card> raised, List<Card> moved) {

  /** What lies between two states of one studio. */
  public static Effect between(Standing before, Standing after) {
    Map<Key, Card> then = byKey(before);
    Map<Key, Card> now = byKey(after);
    return new Effect(
        before.breaches().stream().filter(card -> !isBreach(now.get(Key.of(card)))).toList(),
        after.breaches().stream().filter(card -> !isBreach(then.get(Key.of(card)))).toList(),
        after.cards().stream()
            .filter(card -> isBreach(card) == isBreach(then.get(Key.of(card))))
            .filter(card -> isCountedOtherwise(card, then.get(Key.of(card))))
            .toList());
  }

  private static Map<Key, Card> byKey(Standing standing) {
    return standing.cards().stream().collect(Collectors.toMap(Key::of, Function.identity()));
  }

  private static boolean isBreach(@Nullable Card card) {
    return card != null && Standing.BREACHES.contains(card.verdict());
  }

  private static boolean isCountedOtherwise(Card card, @Nullable Card then) {
    return then != null
        && card.verdict() != Verdict.NOT_APPLICABLE
        && card.counted() != null
        && then.counted() != null
        && card.counted().compareTo(then.counted()) != 0;
  }

  private record Key(String subjectKind, String subjectCode, String clause, String period) {
    static Key of(Card card) {
      return new Key(card.subjectKind(), card.subjectCode(), card.clause(), card.period());
    }
  }
}
