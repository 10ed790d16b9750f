package cn.jiangxin.registry.change;

import cn.jiangxin.access.Change;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.UnitMove;
import cn.jiangxin.access.UnitMoves;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a unit is to go over to another union. It decides who pays (BDA-26.3) and who sees the unit,
 * so whoever has the unit only proposes it; see {@link AffiliationAnswerPart}. Until the receiving
 * union has agreed nothing changes.
 */
@Singleton
public final class AffiliationPart implements RegisterPart<Organisation, AffiliationForm> {

  private final Organisations organisations;
  private final Affiliations affiliations;
  private final UnitMoves moves;
  private final UnitHolders units;

  AffiliationPart(
      Organisations organisations, Affiliations affiliations, UnitMoves moves, UnitHolders units) {
    this.organisations = organisations;
    this.affiliations = affiliations;
    this.moves = moves;
    this.units = units;
  }

  @Override
  public String name() {
    return "affiliation";
  }

  @Override
  public Holders<Organisation> holders() {
    return units;
  }

  @Override
  public Permission permission() {
    return Permission.MOVE_UNIT;
  }

  @Override
  public List<Reason> check(
      AffiliationForm form, Organisation holder, @Nullable Long replaced, LocalDate today) {
    LocalDate from = form.from();
    return new FormChecks()
        .required("union", form.union(), 40)
        .that(
            form.union() == null || form.union().isBlank() || union(form).isPresent(),
            Reason.at("union", "registry.check.notAUnion"))
        .that(
            moves.waiting(holder.storedId()).filter(m -> !isSame(m, replaced)).isEmpty(),
            Reason.at("union", "registry.check.moveWaits"))
        .present("from", from)
        .happened("from", from, today)
        .that(
            from == null || !affiliations.isTaken(from, holder),
            Reason.at("from", "registry.check.laterRecord"))
        .reasons();
  }

  private static boolean isSame(UnitMove move, @Nullable Long replaced) {
    return Objects.equals(move.id(), replaced);
  }

  private Optional<Organisation> union(AffiliationForm form) {
    return Optional.ofNullable(form.union())
        .flatMap(organisations::find)
        .filter(found -> found.kind().isUnion());
  }

  @Override
  public long append(AffiliationForm f, Organisation holder, Stamp stamp) {
    return moves.propose(
        holder.storedId(),
        union(f).orElseThrow().storedId(),
        Objects.requireNonNull(f.from()),
        stamp.by());
  }

  /** Beside what is proposed stands which union would be left. */
  @Override
  public Change made(AffiliationForm form, Organisation holder) {
    return Change.between(affiliations.left(holder, Objects.requireNonNull(form.from())), form);
  }

  @Override
  public Optional<AffiliationForm> standing(long id, Organisation holder) {
    return moves
        .waiting(holder.storedId())
        .filter(move -> move.id() == id)
        .map(
            move ->
                new AffiliationForm(
                    organisations.withId(move.unionId()).map(Organisation::code).orElse(null),
                    move.movesOn()));
  }

  @Override
  public boolean voidRecord(long id, Organisation holder, Stamp stamp) {
    return moves.close(id, holder.storedId(), UnitMove.Answer.WITHDRAWN, null, stamp.by());
  }
}
