package cn.jiangxin.ledger.sheet;

import cn.jiangxin.shared.Result.Reason;

/** Ends the reading of a file that cannot be read; its reason is what the person is told. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  /** A file that cannot be read, and why. */
  public Unreadable(Reason reason) {
    super(reason.key(), null, false, false);
    this.reason = reason;
  }

  /** What the person is told. */
  public Reason reason() {
    return reason;
  }
}
