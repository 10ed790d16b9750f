package cn.jiangxin.registry;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.OrganisationKind;
import cn.jiangxin.access.OrganisationLink;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.UnitMove;
import cn.jiangxin.access.UnitMoves;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.studio.UnitAreas;
import cn.jiangxin.studio.UnitBudget;
import cn.jiangxin.studio.UnitBudgets;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Looks a unit up in the register. */
@Singleton
public class ShowUnit {

  private final Organisations organisations;
  private final UnitAreas areas;
  private final UnitBudgets budgets;
  private final Studios studios;
  private final UnitMoves moves;

  ShowUnit(
      Organisations organisations,
      UnitAreas areas,
      UnitBudgets budgets,
      Studios studios,
      UnitMoves moves) {
    this.organisations = organisations;
    this.areas = areas;
    this.budgets = budgets;
    this.studios = studios;
    this.moves = moves;
  }

  /** The unit with the code, if the scope lets it be seen. */
  public Optional<UnitProfile> find(String code, Scope scope) {
    return organisations
        .find(code, scope)
        .filter(found -> found.kind() == OrganisationKind.UNIT)
        .map(unit -> profile(unit, scope));
  }

  private UnitProfile profile(Organisation unit, Scope scope) {
    Set<Long> id = Set.of(unit.storedId());
    return new UnitProfile(
        unit,
        areas.current(id),
        budgets.current(id).stream()
            .sorted(Comparator.comparing(UnitBudget::budgetYear).reversed())
            .toList(),
        affiliations(unit),
        moves.waiting(unit.storedId()).map(this::move).orElse(null),
        studios.ofUnit(unit.storedId(), scope).stream()
            .map(studio -> new UnitProfile.Of(studio.code(), studio.displayName()))
            .toList());
  }

  private List<UnitProfile.Affiliation> affiliations(Organisation unit) {
    Map<Long, OrganisationLink> links = organisations.affiliations(unit.storedId());
    Map<Long, Organisation> unions =
        organisations.withIds(
            links.values().stream().map(OrganisationLink::parentId).distinct().toList());
    return links.entrySet().stream()
        .map(entry -> affiliation(entry, unions))
        .sorted(
            Comparator.comparing(
                affiliation -> affiliation.when().from(),
                Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  private UnitProfile.Move move(UnitMove move) {
    Organisation union = organisations.withId(move.unionId()).orElseThrow();
    return new UnitProfile.Move(move.id(), union.code(), union.name(), move.movesOn());
  }

  private static UnitProfile.Affiliation affiliation(
      Map.Entry<Long, OrganisationLink> entry, Map<Long, Organisation> unions) {
    OrganisationLink link = entry.getValue();
    Organisation union = Objects.requireNonNull(unions.get(link.parentId()));
    return new UnitProfile.Affiliation(
        entry.getKey(), union.code(), union.name(), new DateRange(link.from(), link.to()));
  }
}
