package cn.jiangxin.reporting;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;

/** Where an actor may produce a report. */
final class ReportScope {
  private ReportScope() {}

  /**
   * The places of those of the actor's roles that allow both to produce reports and to read what
   * stands in them.
   */
  static Scope of(Actor actor, Permission read) {
    return actor.asHolderOf(read).scopeFor(Permission.PRODUCE_REPORT);
  }
}
