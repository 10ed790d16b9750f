package cn.jiangxin.web.ledger;

import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.oversight.standing.Effect;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.words.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells in a sentence what a change of a studio's records has done. */
public final class EffectFlash {
  /** More would not fit a sentence; the page below shows them all. */
  private static final int MOST = 5;

  private EffectFlash() {}

  /**
   * The sentence.
   *
   * @param done message key of what was done
   */
  public static Flash of(String done, Effect effect, Words words) {
    String what = words.text(done);
    if (!effect.raised().isEmpty()) {
      return effect.settled().isEmpty()
          ? Flash.warning("ledger.effect.raised", what, named(effect.raised(), words))
          : Flash.warning(
              "ledger.effect.both",
              what,
              named(effect.settled(), words),
              named(effect.raised(), words));
    }
    if (!effect.settled().isEmpty()) {
      return Flash.success("ledger.effect.settled", what, named(effect.settled(), words));
    }
    return effect.moved().isEmpty()
        ? Flash.success("ledger.effect.none", what)
        : Flash.success("ledger.effect.moved", what, counted(effect.moved(), words));
  }

  private static String named(List<Card> cards, Words words) {
    return join(cards, words, card -> words.text("ledger.effect.card", clause(card, words)));
  }

  private static String counted(List<Card> cards, Words words) {
    return join(
        cards,
        words,
        card ->
            words.text(
                "ledger.effect.count",
                clause(card, words),
                words.number(card.counted()),
                words.number(card.limit())));
  }

  private static String clause(Card card, Words words) {
    return card.period().isEmpty()
        ? card.clause()
        : words.text("ledger.effect.clause", card.clause(), words.period(card.period()));
  }

  private static String join(List<Card> cards, Words words, Function<Card, String> wording) {
    String named =
        cards.stream()
            .limit(MOST)
            .map(wording)
            .collect(Collectors.joining(words.text("web.layout.separator")));
    return cards.size() > MOST ? words.text("ledger.effect.more", named, cards.size()) : named;
  }
}
