package cn.jiangxin.studio.personal;

import java.util.Locale;

/** Kinds of personal data, each with its own time of keeping. */
public enum RetentionKind {
  /** Who has left a team and is in no other: numbers, name, employee number, post. */
  MEMBER_LEFT,
  /** Records of members that were voided and not replaced: the same. */
  MEMBER_VOIDED,
  /** Teams that applied without success and hold no title: numbers. */
  APPLICATION_FAILED,
  /** Card numbers that wait for a payment nobody recorded: all but the last four digits. */
  CARD_WAITING,
  /**
   * Last four digits of cards that were paid to. While they must be kept, the person's data stay.
   */
  CARD_PAID,
  /** Closed accounts: name, log-in name, e-mail, mobile number. */
  ACCOUNT_CLOSED;

  /** Its name in the configuration, below {@code jiangxin.retention}. */
  public String setting() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
