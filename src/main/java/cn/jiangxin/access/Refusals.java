package cn.jiangxin.access;

import cn.jiangxin.shared.Result.Reason;

/** Reasons that several use cases give. */
final class Refusals {
  /** The person's roles do not allow it. */
  static final Reason NOT_ALLOWED = Reason.of("access.refused.not-allowed");

  /** There is no such account. */
  static final Reason NO_ACCOUNT = Reason.of("access.refused.no-account");

  /** Someone must be left who can administer the installation. */
  static final Reason LAST_ADMINISTRATOR = Reason.of("access.refused.last-administrator");

  private Refusals() {}
}
