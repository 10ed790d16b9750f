package cn.jiangxin.ledger.sheet;

import cn.jiangxin.shared.Result.Reason;

/** Ends the reading of a file that cannot be read; its reason is what the person is told. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  Unreadable(Reason reason) {
    super(reason.key(), null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
