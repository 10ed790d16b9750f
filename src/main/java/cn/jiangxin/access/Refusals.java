package cn.jiangxin.access;

import cn.jiangxin.shared.Result.Reason;

/** Reasons that several use cases give. */
final class Refusals {
  /** The person's roles do not allow it. */
  static final Reason NOT_ALLOWED = Reason.of("access.refused.not-allowed");

  /** There is no such account. */
  static final Reason NO_ACCOUNT = Reason.of("access.refused.no-account");

  /** Someone must be left who can keep the accounts. */
  static final Reason LAST_KEEPER = Reason.of("access.refused.last-keeper");

  /** Nobody gives a role to themselves, or takes their own away. */
  static final Reason OWN_ROLES = Reason.of("access.refused.own-roles");

  private Refusals() {}
}
