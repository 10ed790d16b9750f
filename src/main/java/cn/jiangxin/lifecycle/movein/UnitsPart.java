package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.OrganisationKind;
import cn.jiangxin.access.OrganisationOrder;
import cn.jiangxin.access.RegisterUnits;
import cn.jiangxin.ledger.sheet.RowReader;
import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.registry.change.AreaPart;
import cn.jiangxin.registry.change.PackCodes;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.UnitArea;
import cn.jiangxin.studio.UnitAreas;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The units of the district, each below its union (domain.md section 2). */
@Singleton
final class UnitsPart implements Part {
  private static final String NAME = "units";
  private static final List<SheetColumn> COLUMNS =
      List.of(
          Columns.code(NAME, "code").needed(),
          Columns.text(NAME, "name").needed(),
          Columns.code(NAME, "affiliatedTo").needed(),
          Columns.code(NAME, "area"),
          Columns.code(NAME, "creditCode"),
          Columns.day(NAME, "unionFoundedOn"),
          Columns.text(NAME, "registeredIn"),
          Columns.text(NAME, "taxedIn"),
          Columns.day(NAME, "since"));

  private final RegisterUnits units;
  private final UnitAreas areas;
  private final PackCodes codes;
  private final Choices choices;
  private final AuditTrail audit;

  UnitsPart(
      RegisterUnits units, UnitAreas areas, PackCodes codes, Choices choices, AuditTrail audit) {
    this.units = units;
    this.areas = areas;
    this.codes = codes;
    this.choices = choices;
    this.audit = audit;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<SheetColumn> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> choices(String field) {
    return field.equals("registeredIn") || field.equals("taxedIn") ? codes.areas() : List.of();
  }

  /** A unit with what is told of its places. */
  private record Draft(
      long id, OrganisationOrder order, @Nullable String registeredIn, @Nullable String taxedIn) {}

  @Override
  public Taken take(PartSheet sheet, Intake intake) {
    List<Draft> fresh = new ArrayList<>();
    for (Line line : intake.lines(sheet)) {
      Draft draft = read(line, intake);
      if (!draft.order().code().isEmpty()) {
        place(line, draft, intake.register());
      }
      if (line.fate() == Line.Fate.FRESH) {
        fresh.add(draft);
      }
    }
    return deed -> store(fresh, deed);
  }

  private Draft read(Line line, Intake intake) {
    RowReader cells = line.cells();
    OrganisationOrder order =
        new OrganisationOrder(
            Objects.requireNonNullElse(cells.identifier("code"), ""),
            OrganisationKind.UNIT,
            null,
            Objects.requireNonNullElse(cells.text("name"), ""),
            null,
            cells.identifier("creditCode"),
            cells.day("unionFoundedOn"),
            cells.identifier("affiliatedTo"),
            cells.identifier("area"),
            null,
            cells.day("since"));
    String registeredIn = choices.read(line, "registeredIn", codes.areas());
    String taxedIn = choices.read(line, "taxedIn", codes.areas());
    line.refuse(units.faults(order));
    line.need("affiliatedTo", order.affiliatedTo());
    if (order.since() != null && order.since().isAfter(intake.today())) {
      line.refuse("since", "ledger.check.future", intake.today().toString());
    }
    return new Draft(intake.provisional(), order, registeredIn, taxedIn);
  }

  private static void place(Line line, Draft draft, Register register) {
    OrganisationOrder order = draft.order();
    union(line, "affiliatedTo", order.affiliatedTo(), register);
    union(line, "area", order.area(), register);
    Organisation known = register.organisation(order.code());
    if (known != null && (known.kind() != OrganisationKind.UNIT || !register.isBelow(known))) {
      line.refuse("code", "move-in.check.codeElsewhere", order.code());
    } else if (known != null) {
      compare(line, order, known);
    } else if (!register.bring(order.code(), draft.id())) {
      line.refuse("code", "move-in.check.twice", order.code());
    }
  }

  private static void union(Line line, String field, @Nullable String code, Register register) {
    Organisation union = code == null ? null : register.organisation(code);
    if (code != null && (union == null || !union.kind().isUnion() || !register.isBelow(union))) {
      line.refuse(field, "move-in.check.unionUnknown", code);
    }
  }

  private static void compare(Line line, OrganisationOrder order, Organisation known) {
    Differences differences = new Differences(line);
    differences.note("name", order.name(), known.name());
    differences.note("creditCode", order.creditCode(), known.creditCode());
    differences.note("unionFoundedOn", order.unionFoundedOn(), known.unionFoundedOn());
    line.stands();
  }

  private void store(List<Draft> fresh, Deed deed) {
    List<Long> ids = units.run(deed.actor(), fresh.stream().map(Draft::order).toList());
    List<UnitArea> places = new ArrayList<>();
    List<AuditNote> notes = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      Draft draft = fresh.get(i);
      deed.stored(draft.id(), ids.get(i));
      for (UnitArea place : places(draft, ids.get(i))) {
        places.add(place);
        notes.add(
            AuditNote.of("RECORD_FACT", "area", draft.order().code())
                .ofUnit(ids.get(i))
                .with(Change.made(place)));
      }
    }
    areas.append(places, deed.stamp());
    audit.appendAll(deed.actor(), notes);
  }

  private static List<UnitArea> places(Draft draft, long unit) {
    List<UnitArea> places = new ArrayList<>();
    DateRange when = new DateRange(draft.order().since(), null);
    if (draft.registeredIn() != null) {
      places.add(new UnitArea(0, unit, AreaPart.KINDS.get(0), draft.registeredIn(), when));
    }
    if (draft.taxedIn() != null) {
      places.add(new UnitArea(0, unit, AreaPart.KINDS.get(1), draft.taxedIn(), when));
    }
    return places;
  }
}
