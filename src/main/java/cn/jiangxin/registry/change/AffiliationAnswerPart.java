package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.SamePerson;
import cn.jiangxin.access.UnitMove;
import cn.jiangxin.access.UnitMoves;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The receiving union's word on a unit's coming over to it: another person's than who proposed it
 * (BDA-26.3). A municipal union above both gives it as well, by its second person.
 */
@Singleton
public final class AffiliationAnswerPart implements RegisterPart<Organisation, AffiliationAnswer> {

  private static final int LONGEST_REASON = 300;

  private final Organisations organisations;
  private final Affiliations affiliations;
  private final UnitMoves moves;
  private final ComingUnits units;
  private final SamePerson same;

  AffiliationAnswerPart(
      Organisations organisations,
      Affiliations affiliations,
      UnitMoves moves,
      ComingUnits units,
      SamePerson same) {
    this.organisations = organisations;
    this.affiliations = affiliations;
    this.moves = moves;
    this.units = units;
    this.same = same;
  }

  @Override
  public String name() {
    return "affiliation-answer";
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
      AffiliationAnswer form, Organisation holder, @Nullable Long replaced, LocalDate today) {
    boolean agrees = Boolean.TRUE.equals(form.agrees());
    Optional<UnitMove> move = moves.waiting(holder.storedId());
    FormChecks checks =
        new FormChecks()
            .present("move", form.move())
            .that(
                form.move() == null
                    || move.filter(m -> Objects.equals(m.id(), form.move())).isPresent(),
                Reason.at("move", "registry.check.moveGone"))
            .present("agrees", form.agrees())
            .that(
                !agrees || move.isEmpty() || !affiliations.isTaken(move.get().movesOn(), holder),
                Reason.at("agrees", "registry.check.laterRecord"));
    return (Boolean.FALSE.equals(form.agrees())
            ? checks.required("reason", form.reason(), LONGEST_REASON)
            : checks.optional("reason", form.reason(), LONGEST_REASON))
        .reasons();
  }

  @Override
  public List<Reason> refuse(
      Actor actor, AffiliationAnswer form, Organisation holder, @Nullable Long replaced) {
    return moves
        .waiting(holder.storedId())
        .filter(move -> same.is(actor, move.proposedBy()))
        .map(move -> List.of(Reason.at("agrees", "registry.refused.ownMove")))
        .orElse(List.of());
  }

  @Override
  public long append(AffiliationAnswer form, Organisation holder, Stamp stamp) {
    UnitMove move = moves.waiting(holder.storedId()).orElseThrow();
    boolean agrees = Boolean.TRUE.equals(form.agrees());
    moves.close(
        move.id(),
        holder.storedId(),
        agrees ? UnitMove.Answer.AGREED : UnitMove.Answer.DECLINED,
        form.reason(),
        stamp.by());
    if (agrees) {
      affiliations.move(holder, move.unionId(), move.movesOn(), stamp.by());
    }
    return move.id();
  }

  /** Which union is left, and the new end of the old affiliation; nothing else if it declines. */
  @Override
  public Change made(AffiliationAnswer form, Organisation holder) {
    UnitMove move = moves.waiting(holder.storedId()).orElseThrow();
    Map<String, Object> before = new HashMap<>(affiliations.left(holder, move.movesOn()));
    Map<String, Object> now = new HashMap<>(before);
    before.put("answer", "WAITS");
    now.put("answer", answer(form));
    if (Boolean.TRUE.equals(form.agrees())) {
      organisations.withId(move.unionId()).ifPresent(union -> now.put("union", union.code()));
      now.put("from", move.movesOn());
      now.put("left.lastDay", move.movesOn().minusDays(1));
    } else {
      now.put("reason", Objects.requireNonNullElse(form.reason(), ""));
    }
    return Change.between(before, now);
  }

  private static UnitMove.Answer answer(AffiliationAnswer form) {
    return Boolean.TRUE.equals(form.agrees()) ? UnitMove.Answer.AGREED : UnitMove.Answer.DECLINED;
  }

  /** An answer stands: a unit taken in goes back only by another move. */
  @Override
  public Optional<AffiliationAnswer> standing(long id, Organisation holder) {
    return Optional.empty();
  }

  @Override
  public boolean voidRecord(long id, Organisation holder, Stamp stamp) {
    return false;
  }
}
