package cn.jiangxin.demo;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.OrganisationKind;
import cn.jiangxin.access.OrganisationLink;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.UnionSort;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Money;
import cn.jiangxin.studio.UnitArea;
import cn.jiangxin.studio.UnitAreas;
import cn.jiangxin.studio.UnitBudget;
import cn.jiangxin.studio.UnitBudgets;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Registers the unions and units, who stands above whom, and where the units are at home. */
@Singleton
class OrganisationMaker {

  private static final int BUDGET_YEARS = 9;

  private final Organisations organisations;
  private final UnitAreas areas;
  private final UnitBudgets budgets;

  OrganisationMaker(Organisations organisations, UnitAreas areas, UnitBudgets budgets) {
    this.organisations = organisations;
    this.areas = areas;
    this.budgets = budgets;
  }

  /** Registers them; ids by code. */
  Map<String, Long> register(Days days, Stamps stamps) {
    Block told = Block.file("organisations.yml");
    List<Block> units = told.blocks("units");
    Map<String, Long> ids = new HashMap<>();
    organisations
        .register(
            Stream.concat(
                    told.blocks("unions").stream().map(OrganisationMaker::union),
                    units.stream().map(unit -> unit(unit, days)))
                .toList())
        .forEach(stored -> ids.put(stored.code(), stored.storedId()));
    organisations.link(links(told, ids, days), null);
    stamps.byMonth(areas(told, ids, days), area -> from(area.when()), areas::append);
    stamps.byMonth(
        budgets(units, ids, days), b -> LocalDate.of(b.budgetYear(), 1, 1), budgets::append);
    return ids;
  }

  private static Organisation union(Block told) {
    return new Organisation(
        null,
        told.text("code"),
        OrganisationKind.valueOf(told.text("kind")),
        told.optional("sort").map(UnionSort::valueOf).orElse(null),
        told.text("name"),
        told.optional("body").orElse(null),
        null,
        null,
        null);
  }

  private static Organisation unit(Block told, Days days) {
    return new Organisation(
        null,
        told.text("code"),
        OrganisationKind.UNIT,
        null,
        told.text("name"),
        null,
        told.text("credit"),
        founded(told, days),
        null);
  }

  private static LocalDate founded(Block unit, Days days) {
    return Days.in(days.year(unit.number("founded", 0)), 6, 1);
  }

  /** The union chain; units of a chain outside the district lie in its area all the same. */
  private static List<OrganisationLink> links(Block told, Map<String, Long> ids, Days days) {
    String district = told.text("district");
    List<OrganisationLink> links = new ArrayList<>();
    for (Block union : told.blocks("unions")) {
      union
          .optional("parent")
          .ifPresent(
              above -> links.add(standing(union, above, OrganisationLink.Kind.AFFILIATION, ids)));
      union
          .optional("beside")
          .ifPresent(other -> links.add(standing(union, other, OrganisationLink.Kind.BESIDE, ids)));
    }
    for (Block unit : told.blocks("units")) {
      links.add(link(unit, unit.text("parent"), OrganisationLink.Kind.AFFILIATION, ids, days));
      if (!unit.text("parent").equals(district)) {
        links.add(link(unit, district, OrganisationLink.Kind.AREA, ids, days));
      }
    }
    return links;
  }

  private static OrganisationLink standing(
      Block union, String other, OrganisationLink.Kind kind, Map<String, Long> ids) {
    return new OrganisationLink(id(ids, other), id(ids, union.text("code")), kind, null, null);
  }

  private static OrganisationLink link(
      Block unit, String parent, OrganisationLink.Kind kind, Map<String, Long> ids, Days days) {
    return new OrganisationLink(
        id(ids, parent), id(ids, unit.text("code")), kind, founded(unit, days), null);
  }

  private static List<UnitArea> areas(Block told, Map<String, Long> ids, Days days) {
    List<UnitArea> areas = new ArrayList<>();
    for (Block unit : told.blocks("units")) {
      LocalDate first = founded(unit, days).minusYears(10);
      int moved = unit.number("movedMonthsAgo", 0);
      for (String kind : List.of("REGISTRATION", "TAXATION")) {
        if (moved == 0) {
          areas.add(area(unit, kind, told.text("area"), DateRange.since(first), ids));
        } else {
          LocalDate left = days.today().minusMonths(moved);
          areas.add(area(unit, kind, told.text("area"), new DateRange(first, left), ids));
          DateRange since = DateRange.since(left.plusDays(1));
          areas.add(area(unit, kind, told.text("elsewhere"), since, ids));
        }
      }
    }
    return areas;
  }

  private static UnitArea area(
      Block unit, String kind, String area, DateRange when, Map<String, Long> ids) {
    return new UnitArea(0, id(ids, unit.text("code")), kind, area, when);
  }

  private static List<UnitBudget> budgets(List<Block> units, Map<String, Long> ids, Days days) {
    List<UnitBudget> budgets = new ArrayList<>();
    for (Block unit : units) {
      int usual = unit.number("budget", 0);
      for (int offset = 1 - BUDGET_YEARS; offset <= 0; offset++) {
        int amount = offset == 0 ? unit.number("budgetThisYear", usual) : usual;
        long id = id(ids, unit.text("code"));
        budgets.add(new UnitBudget(0, id, days.year(offset), Money.yuan(amount)));
      }
    }
    return budgets;
  }

  private static long id(Map<String, Long> ids, String code) {
    return Objects.requireNonNull(ids.get(code), code);
  }

  private static LocalDate from(DateRange when) {
    return Objects.requireNonNull(when.from());
  }
}
