package cn.jiangxin.registry.change;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.UnitMoves;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.RegisterChange;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Units that are to come over to a union of the scope. Nothing of them is seen yet but who they
 * are.
 */
@Singleton
final class ComingUnits implements Holders<Organisation> {

  private final UnitHolders units;
  private final Organisations organisations;
  private final UnitMoves moves;

  ComingUnits(UnitHolders units, Organisations organisations, UnitMoves moves) {
    this.units = units;
    this.organisations = organisations;
    this.moves = moves;
  }

  @Override
  public Optional<Organisation> seen(String code, Scope scope) {
    return organisations.find(code).filter(unit -> comes(unit, scope));
  }

  /** Locked first, so that what waits is what the last change left. */
  @Override
  public Optional<Organisation> find(String code, Scope scope) {
    return units.find(code, Scope.SERVICE).filter(unit -> comes(unit, scope));
  }

  private boolean comes(Organisation unit, Scope scope) {
    return moves.waitingFor(scope).stream().anyMatch(move -> move.unitCode().equals(unit.code()));
  }

  @Override
  public Reason unknown() {
    return units.unknown();
  }

  @Override
  public String codeOf(Organisation holder) {
    return holder.code();
  }

  @Override
  public @Nullable Long studioOf(Organisation holder) {
    return null;
  }

  @Override
  public @Nullable Long unitOf(Organisation holder) {
    return units.unitOf(holder);
  }

  @Override
  public RegisterChange change(
      Organisation holder,
      String part,
      @Nullable Long record,
      @Nullable Long voided,
      @Nullable String reason) {
    return units.change(holder, part, record, voided, reason);
  }

  @Override
  public void reassess(Organisation holder) {
    units.reassess(holder);
  }
}
