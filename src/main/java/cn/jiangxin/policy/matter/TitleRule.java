package cn.jiangxin.policy.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a scheme's title is recognised.
 *
 * @param programme the programme that records of the scheme carry
 * @param recognisers codes of the bodies that must all concur; empty if the scheme gives no title
 * @param firstYear from which year on duties count
 * @param advisoryLevel level of studios for which the scheme is only a guide; null: it binds all
 */
public record TitleRule(
    String programme,
    List<String> recognisers,
    FirstYear firstYear,
    @Nullable String advisoryLevel) {

  /** Copies the codes. */
  public TitleRule {
    recognisers = List.copyOf(recognisers);
  }
}
