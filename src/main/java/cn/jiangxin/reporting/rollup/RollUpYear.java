package cn.jiangxin.reporting.rollup;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.shared.Page;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Adds up a calendar year of the studios, unit by unit (BDA-22.2). A unit is shown to those who see
 * all of its studios: its own union, those above it and their auditors.
 */
@Singleton
public class RollUpYear {
  private static final int PAGE_SIZE = 20;

  private final UnitRows units;
  private final GatherYear gather;

  RollUpYear(UnitRows units, GatherYear gather) {
    this.units = units;
    this.gather = gather;
  }

  /** One unit; empty if there is none with the code, or the actor may not see it. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Optional<UnitYear> unit(String code, YearSpan span, Actor actor) {
    Scope seen = seen(actor);
    return years(units.units(code, seen.everything(), seen.organisations(), 1, 0), span, actor)
        .stream()
        .findFirst();
  }

  /** The units that have a studio, a page of them by code. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Page<UnitYear> units(YearSpan span, int wanted, Actor actor) {
    Scope seen = seen(actor);
    long all = units.count(seen.everything(), seen.organisations());
    int number = Page.within(wanted, PAGE_SIZE, all);
    List<UnitRow> found =
        units.units(
            null, seen.everything(), seen.organisations(), PAGE_SIZE, (number - 1) * PAGE_SIZE);
    return new Page<>(years(found, span, actor), number, PAGE_SIZE, all);
  }

  /** All units that have a studio, by code. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<UnitYear> all(YearSpan span, Actor actor) {
    Scope seen = seen(actor);
    return years(
        units.units(null, seen.everything(), seen.organisations(), Integer.MAX_VALUE, 0),
        span,
        actor);
  }

  private List<UnitYear> years(List<UnitRow> found, YearSpan span, Actor actor) {
    return gather.of(found, span, seen(actor), where(actor, Permission.READ_MONEY));
  }

  private static Scope seen(Actor actor) {
    return where(actor, Permission.READ_REGISTRY);
  }

  private static Scope where(Actor actor, Permission read) {
    return actor.asHolderOf(read).scopeFor(Permission.PRODUCE_REPORT);
  }
}
