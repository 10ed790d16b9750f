package cn.jiangxin.registry.fact;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Seat;
import cn.jiangxin.access.Seats;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may tell a fact: a permission is not enough, the person speaks for the body that the clause
 * names. The service's own loading is not bound.
 */
@Singleton
public class FactTellers {

  private final Seats seats;
  private final TellingBodies bodies;

  FactTellers(Seats seats, TellingBodies bodies) {
    this.seats = seats;
    this.bodies = bodies;
  }

  /** What stands against the person's telling, correcting or voiding the fact. */
  List<Reason> refuse(Actor actor, FactRule rule, FactForm form, Studio studio) {
    boolean free = actor.accountId() == null || rule.by().isEmpty();
    return free || speaks(rule, held(actor, rule.permission(), studio), form, studio)
        ? List.of()
        : List.of(Reason.of(rule.refusal()));
  }

  /** Whether the person may tell facts of the kind of the studio. */
  public boolean tells(Actor actor, FactKind kind, Studio studio) {
    FactRule rule = FactRules.CURRENT.of(kind);
    return actor.may(rule.permission())
        && (rule.by().isEmpty()
            || actor.accountId() == null
            || speaks(rule, held(actor, rule.permission(), studio), null, studio));
  }

  /** The kinds of facts that the person may tell of the studio. */
  public Set<FactKind> kinds(Actor actor, Studio studio) {
    Map<Permission, List<Seat>> held = new EnumMap<>(Permission.class);
    return FactRules.CURRENT.all().stream()
        .filter(rule -> actor.may(rule.permission()))
        .filter(
            rule ->
                rule.by().isEmpty()
                    || actor.accountId() == null
                    || speaks(
                        rule,
                        held.computeIfAbsent(rule.permission(), p -> held(actor, p, studio)),
                        null,
                        studio))
        .map(FactRule::kind)
        .collect(Collectors.toSet());
  }

  private List<Seat> held(Actor actor, Permission permission, Studio studio) {
    return seats.over(actor, permission, studio.unitId());
  }

  private boolean speaks(FactRule rule, List<Seat> held, @Nullable FactForm form, Studio studio) {
    return rule.by().stream()
        .anyMatch(
            teller -> {
              Set<String> meant = bodies.of(teller, rule.kind(), form, studio);
              return held.stream().anyMatch(seat -> teller.isAt(seat, meant));
            });
  }
}
