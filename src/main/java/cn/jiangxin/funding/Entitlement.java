package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;

/**
 * A boost that has arisen under a clause.
 *
 * @param occasion what makes it one of its kind, see {@link Grant#occasion()}
 */
public record Entitlement(String clause, String occasion, Money amount) {

  private static final String SEPARATOR = "|";

  /** What a form knows it by. */
  public String code() {
    return clause + SEPARATOR + occasion;
  }
}
