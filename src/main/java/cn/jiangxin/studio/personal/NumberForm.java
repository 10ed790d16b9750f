package cn.jiangxin.studio.personal;

import cn.jiangxin.access.personal.NumberKind;
import cn.jiangxin.access.personal.PersonalNumber;
import org.jspecify.annotations.Nullable;

/**
 * A personal number as a person enters it, once.
 *
 * @param paper of an identity number: the paper that bears it; none: the resident's card
 * @param number in full; never given back
 * @param purpose of a card number: the payment that needs it
 */
public record NumberForm(
    @Nullable NumberKind kind,
    @Nullable String paper,
    @Nullable String number,
    @Nullable String purpose) {

  /** Says no more than the last four characters, so that the number cannot reach a log. */
  @Override
  public String toString() {
    return "NumberForm[" + kind + ", " + PersonalNumber.masked(number == null ? "" : number) + "]";
  }
}
