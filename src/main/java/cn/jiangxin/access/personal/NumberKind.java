package cn.jiangxin.access.personal;

/** The kinds of personal numbers. */
public enum NumberKind {
  /** Number of an identity paper: only what knows it again is kept, nobody can see it. */
  IDENTITY,
  /** Mobile telephone number. */
  MOBILE,
  /** Bank or service card that money is to be paid to. */
  CARD;

  /** Whether the number itself is kept, sealed, so that it can be seen in full. */
  public boolean isSealed() {
    return this != IDENTITY;
  }

  /** What its digests are made for; a number of one kind is never taken for one of another. */
  String purpose() {
    return "personal-" + name();
  }
}
