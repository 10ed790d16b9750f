package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.StudioFile.Affiliation;
import cn.jiangxin.policy.subject.StudioFile.Budget;
import cn.jiangxin.policy.subject.StudioFile.InArea;
import cn.jiangxin.policy.subject.StudioFile.UnitFile;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.UnitArea;
import cn.jiangxin.studio.UnitAreas;
import cn.jiangxin.studio.UnitBudget;
import cn.jiangxin.studio.UnitBudgets;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of the units that the studios belong to (BDA-4, 5.3, 26.3, 32.6). */
@Singleton
class UnitFacts implements FactSource {

  private static final String REGISTRATION = "REGISTRATION";

  private final UnitRows units;
  private final UnitAreas areas;
  private final UnitBudgets budgets;

  UnitFacts(UnitRows units, UnitAreas areas, UnitBudgets budgets) {
    this.units = units;
    this.areas = areas;
    this.budgets = budgets;
  }

  @Override
  public void addTo(FactSheets sheets) {
    Set<Long> ids =
        sheets.all().stream().map(sheet -> sheet.studio().unitId()).collect(Collectors.toSet());
    Map<Long, List<UnitArea>> areasOf =
        areas.current(ids).stream().collect(Collectors.groupingBy(UnitArea::unitId));
    Map<Long, List<Budget>> budgetsOf =
        budgets.current(ids).stream()
            .collect(
                Collectors.groupingBy(
                    UnitBudget::unitId,
                    Collectors.mapping(
                        b -> new Budget(b.budgetYear(), b.amount()), Collectors.toList())));
    Map<Long, List<Affiliation>> affiliationsOf =
        units.affiliations(ids).stream()
            .collect(
                Collectors.groupingBy(
                    AffiliationRow::unitId,
                    Collectors.mapping(
                        a ->
                            new Affiliation(
                                a.upperUnion(), new DateRange(a.validFrom(), a.validTo())),
                        Collectors.toList())));
    Map<Long, UnitFile> files =
        units.withIds(ids).stream()
            .collect(
                Collectors.toMap(
                    UnitRow::id,
                    unit ->
                        new UnitFile(
                            unit.code(),
                            unit.name(),
                            inArea(areasOf.getOrDefault(unit.id(), List.of()), true),
                            inArea(areasOf.getOrDefault(unit.id(), List.of()), false),
                            unit.unionFoundedOn(),
                            affiliationsOf.getOrDefault(unit.id(), List.of()),
                            unit.closedOn(),
                            budgetsOf.getOrDefault(unit.id(), List.of()))));
    sheets
        .all()
        .forEach(sheet -> sheet.unit(Objects.requireNonNull(files.get(sheet.studio().unitId()))));
  }

  private static List<InArea> inArea(List<UnitArea> areas, boolean registration) {
    return areas.stream()
        .filter(area -> area.kind().equals(REGISTRATION) == registration)
        .map(area -> new InArea(area.area(), area.when()))
        .toList();
  }
}
