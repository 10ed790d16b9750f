package cn.jiangxin.policy.matter;

import java.util.List;

/**
 * How a scheme's title is recognised.
 *
 * @param programme the programme that records of the scheme carry
 * @param recognisers codes of the bodies that must all concur; empty if the scheme gives no title
 * @param firstYear from which year on duties count
 */
public record TitleRule(String programme, List<String> recognisers, FirstYear firstYear) {

  /** Copies the codes. */
  public TitleRule {
    recognisers = List.copyOf(recognisers);
  }
}
