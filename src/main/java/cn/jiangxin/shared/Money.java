package cn.jiangxin.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of Chinese yuan, held as whole fen (1/100 CNY); may be negative.
 *
 * @param fen the amount in fen
 */
public record Money(long fen) implements Comparable<Money> {

  /** Nothing. */
  public static final Money ZERO = new Money(0);

  /** Longest amount a person may type; text is bounded before it reaches a number parser. */
  private static final Pattern YUAN = Pattern.compile("-?\\d{1,13}(\\.\\d{1,2})?");

  /** So many fen; the most, or the least, that can be held where they are beyond it. */
  public static Money nearest(BigInteger fen) {
    return fen.bitLength() < Long.SIZE
        ? new Money(fen.longValue())
        : new Money(fen.signum() > 0 ? Long.MAX_VALUE : Long.MIN_VALUE);
  }

  /** Whole yuan as money. */
  public static Money yuan(long yuan) {
    return new Money(Math.multiplyExact(yuan, 100));
  }

  /**
   * Reads an amount in yuan as a person types it, thousands separators and blanks around it
   * allowed.
   *
   * @return empty if the text is not an amount with at most two decimals
   */
  public static Optional<Money> parse(String text) {
    if (text.length() > 40) {
      return Optional.empty();
    }
    String plain = text.strip().replace(",", "").replace("，", "");
    return YUAN.matcher(plain).matches()
        ? Optional.of(new Money(new BigDecimal(plain).movePointRight(2).longValueExact()))
        : Optional.empty();
  }

  /** The sum of the amounts. */
  public static Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(ZERO, Money::plus);
  }

  /** This amount and the other together. */
  public Money plus(Money other) {
    return new Money(Math.addExact(fen, other.fen));
  }

  /** This amount less the other. */
  public Money minus(Money other) {
    return new Money(Math.subtractExact(fen, other.fen));
  }

  /** The same amount with the opposite sign. */
  public Money negated() {
    return new Money(Math.negateExact(fen));
  }

  /** Whether the amount is below zero. */
  public boolean isNegative() {
    return fen < 0;
  }

  /** The amount in yuan with two decimals, for printing and for spreadsheets. */
  public BigDecimal toYuan() {
    return BigDecimal.valueOf(fen, 2);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  /** The amount in yuan with two decimals, without currency sign or separators. */
  @Override
  public String toString() {
    return toYuan().toPlainString();
  }
}
