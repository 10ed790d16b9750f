package cn.jiangxin.funding;

/**
 * An account of a grant's book.
 *
 * @param code as stored: FUNDS, PAYER:code, SPENT:category, RECEIVABLE or ADVANCE
 */
record Account(String code) {

  private static final String PAYER = "PAYER:";
  private static final String SPENT = "SPENT:";

  /** What the unit holds of the grant, entered separately in its finances (BDA-27.2). */
  static final Account FUNDS = new Account("FUNDS");

  /** What has left irregularly and is to be recovered. */
  static final Account RECEIVABLE = new Account("RECEIVABLE");

  /** What left irregularly beyond what the grant held: the unit has put it in. */
  static final Account ADVANCE = new Account("ADVANCE");

  /** Where an instalment comes from. */
  static Account payer(String payerCode) {
    return new Account(PAYER + payerCode);
  }

  /** What the money was used for. */
  static Account spent(String category) {
    return new Account(SPENT + category);
  }

  /** The payer's code out of a stored account. */
  static String payerOf(String stored) {
    return stored.substring(PAYER.length());
  }
}
