package cn.jiangxin.api;

import cn.jiangxin.access.personal.NumberKind;
import cn.jiangxin.access.personal.PersonalNumber;
import io.micronaut.serde.annotation.Serdeable;

/** A number in full. */
@Serdeable
record RevealedNumber(NumberKind kind, String number) {

  static RevealedNumber of(PersonalNumber number) {
    return new RevealedNumber(number.kind(), number.text());
  }

  /** Says nothing of the number, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "RevealedNumber[" + kind + "]";
  }
}
