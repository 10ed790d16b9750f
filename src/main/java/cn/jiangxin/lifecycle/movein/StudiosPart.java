package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.sheet.RowReader;
import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import cn.jiangxin.registry.change.StudioChecks;
import cn.jiangxin.registry.change.StudioForm;
import cn.jiangxin.registry.change.TypePart;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The studios with their first name, type, venue and leader. */
@Singleton
final class StudiosPart implements Part {
  private static final String NAME = "studios";
  private static final List<SheetColumn> COLUMNS =
      List.of(
          Columns.code(NAME, "code").needed(),
          Columns.text(NAME, "name").needed(),
          Columns.code(NAME, "unit").needed(),
          Columns.text(NAME, "type").needed(),
          Columns.text(NAME, "field").needed(),
          Columns.day(NAME, "establishedOn"),
          Columns.text(NAME, "leader"),
          Columns.day(NAME, "leaderFrom"),
          Columns.text(NAME, "address"),
          Columns.of(Kind.MONEY, NAME, "areaM2"),
          Columns.of(Kind.YES_NO, NAME, "equipped"),
          Columns.day(NAME, "venueFrom"));

  private final StudioChecks checks;
  private final KnownStudios known;
  private final StoreStudios store;
  private final Choices choices;

  StudiosPart(StudioChecks checks, KnownStudios known, StoreStudios store, Choices choices) {
    this.checks = checks;
    this.known = known;
    this.store = store;
    this.choices = choices;
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
    return field.equals("type") ? TypePart.TYPES : List.of();
  }

  @Override
  public Taken take(PartSheet sheet, Intake intake) {
    KnownStudios.Facts facts = known.of(intake.register().known());
    List<StoreStudios.Draft> fresh = new ArrayList<>();
    for (Line line : intake.lines(sheet)) {
      StudioForm form = read(line);
      line.refuse(checks.fields(form, intake.today()));
      Studio studio = place(line, form, intake, facts);
      if (studio != null && line.fate() == Line.Fate.FRESH) {
        fresh.add(new StoreStudios.Draft(studio, form));
        lead(form, studio, intake);
      }
    }
    return deed -> store.of(fresh, deed);
  }

  private StudioForm read(Line line) {
    RowReader cells = line.cells();
    return new StudioForm(
        cells.identifier("code"),
        cells.text("name"),
        cells.identifier("unit"),
        choices.read(line, "type", TypePart.TYPES),
        cells.text("field"),
        cells.day("establishedOn"),
        cells.text("address"),
        cells.measure("areaM2"),
        cells.yesNo("equipped"),
        cells.day("venueFrom"),
        cells.text("leader"),
        cells.day("leaderFrom"));
  }

  private static @Nullable Studio place(
      Line line, StudioForm form, Intake intake, KnownStudios.Facts facts) {
    Register register = intake.register();
    String code = form.code();
    String unit = form.unit();
    Long unitId = unit == null ? null : register.unit(unit);
    if (unit != null && unitId == null) {
      line.refuse("unit", "move-in.check.unitUnknown", unit);
    }
    if (code == null) {
      return null;
    }
    Studio taken = register.taken(code);
    if (taken != null) {
      compare(line, form, unitId, taken, register, facts);
      return null;
    }
    if (unitId == null) {
      return null;
    }
    Studio studio =
        new Studio(
            intake.provisional(),
            code,
            unitId,
            Objects.requireNonNullElse(form.name(), ""),
            Objects.requireNonNullElse(form.field(), ""),
            form.establishedOn(),
            null);
    if (!register.bring(studio)) {
      line.refuse("code", "move-in.check.twice", code);
    }
    return studio;
  }

  private static void compare(
      Line line,
      StudioForm form,
      @Nullable Long unitId,
      Studio taken,
      Register register,
      KnownStudios.Facts facts) {
    if (!register.isVisible(taken)) {
      line.refuse("code", "move-in.check.codeElsewhere", taken.code());
      return;
    }
    Differences differences = new Differences(line);
    if (unitId != null && unitId != taken.unitId()) {
      differences.refuse("unit", null);
    }
    differences.noteAmong("name", form.name(), facts.names(taken));
    differences.noteAmong("type", form.type(), facts.types(taken));
    differences.note("field", form.field(), taken.field());
    differences.note("establishedOn", form.establishedOn(), taken.establishedOn());
    differences.noteAmong("address", form.address(), facts.addresses(taken));
    differences.noteAmong("leader", form.leader(), facts.leaders(taken));
    line.stands();
  }

  private static void lead(StudioForm form, Studio studio, Intake intake) {
    String leader = form.leader();
    LocalDate from = form.leaderFrom();
    if (leader != null && from != null) {
      intake.lead(new LeaderDraft(studio.id(), leader, from));
    }
  }
}
