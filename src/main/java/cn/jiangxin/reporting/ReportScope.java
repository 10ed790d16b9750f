package cn.jiangxin.reporting;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an actor may produce a report. */
final class ReportScope {
  private ReportScope() {}

  /**
   * The places of those of the actor's roles that allow both to produce reports and to read what
   * stands in them.
   */
  static Scope of(Actor actor, Permission read) {
    Set<Actor.Assignment> reading =
        actor.assignments().stream()
            .filter(assignment -> assignment.role().permissions().contains(read))
            .collect(Collectors.toSet());
    return new Actor(actor.accountId(), actor.login(), actor.name(), reading)
        .scopeFor(Permission.PRODUCE_REPORT);
  }
}
