package cn.jiangxin.ledger.sheet;

import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.ledger.Outcome;
import cn.jiangxin.ledger.OutcomeForm;
import cn.jiangxin.ledger.OutcomeForm.PatentForm;
import cn.jiangxin.ledger.OutcomeLedger;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Outcomes in a spreadsheet, a patent's details in the same row (BDA-14.2, 14.3, 22.1). */
@Singleton
public final class OutcomeLayout implements SheetLayout<OutcomeForm, Outcome> {

  private static final List<SheetColumn> COLUMNS =
      List.of(
          SheetColumn.text("name").headed("outcome-name").needed(),
          SheetColumn.code("type", CodeList.OUTCOME).headed("outcome-type").needed(),
          SheetColumn.code("innovationKind", CodeList.INNOVATION_KIND).needed(),
          SheetColumn.day("formedOn").needed(),
          SheetColumn.text("authors"),
          SheetColumn.of(Kind.PROJECT, "projectCode"),
          SheetColumn.day("appliedOn"),
          SheetColumn.text("applicationSite"),
          SheetColumn.money("benefit"),
          SheetColumn.yesNo("benefitStamped"),
          SheetColumn.yesNo("published"),
          SheetColumn.of(Kind.IDENTIFIER, "patent.number"),
          SheetColumn.text("patent.office"),
          SheetColumn.day("patent.filedOn"),
          SheetColumn.day("patent.grantAnnouncedOn"),
          SheetColumn.day("patent.certificateOn"),
          SheetColumn.of(Kind.PEOPLE, "patent.inventors"),
          SheetColumn.of(Kind.PEOPLE, "patent.patentees"),
          SheetColumn.yesNo("patent.serviceInvention"));

  private final OutcomeLedger ledger;

  OutcomeLayout(OutcomeLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public OutcomeLedger ledger() {
    return ledger;
  }

  @Override
  public String path() {
    return "outcomes";
  }

  @Override
  public List<SheetColumn> columns() {
    return COLUMNS;
  }

  @Override
  public OutcomeForm read(RowReader row) {
    String type = row.code("type", CodeList.OUTCOME);
    return new OutcomeForm(
        row.text("name"),
        type,
        row.code("innovationKind", CodeList.INNOVATION_KIND),
        row.day("formedOn"),
        row.project("projectCode"),
        row.text("authors"),
        row.day("appliedOn"),
        row.text("applicationSite"),
        row.money("benefit"),
        row.yesNo("benefitStamped"),
        row.yesNo("published"),
        row.isPatent(type) ? patent(row) : null);
  }

  private static PatentForm patent(RowReader row) {
    return new PatentForm(
        row.identifier("patent.number"),
        row.day("patent.filedOn"),
        row.day("patent.grantAnnouncedOn"),
        row.day("patent.certificateOn"),
        row.text("patent.office"),
        row.yesNo("patent.serviceInvention"),
        row.people("patent.inventors"),
        row.people("patent.patentees"));
  }

  @Override
  public Map<String, Object> cells(OutcomeForm f) {
    Cells cells =
        new Cells()
            .put("name", f.name())
            .put("type", f.type())
            .put("innovationKind", f.innovationKind())
            .put("formedOn", f.formedOn())
            .put("projectCode", f.projectCode())
            .put("authors", f.authors())
            .put("appliedOn", f.appliedOn())
            .put("applicationSite", f.applicationSite())
            .put("benefit", f.benefit())
            .put("benefitStamped", f.benefitStamped())
            .put("published", f.published());
    PatentForm patent = f.patent();
    return patent == null ? cells.values() : withPatent(cells, patent);
  }

  private static Map<String, Object> withPatent(Cells cells, PatentForm p) {
    return cells
        .put("patent.number", p.number())
        .put("patent.filedOn", p.filedOn())
        .put("patent.grantAnnouncedOn", p.grantAnnouncedOn())
        .put("patent.certificateOn", p.certificateOn())
        .put("patent.office", p.office())
        .put("patent.serviceInvention", p.serviceInvention())
        .put("patent.inventors", p.inventors())
        .put("patent.patentees", p.patentees())
        .values();
  }

  @Override
  public List<List<?>> identities(OutcomeForm f) {
    PatentForm patent = f.patent();
    String number = patent == null ? null : patent.number();
    return List.of(
        number == null
            ? Arrays.asList(f.type(), f.name(), f.formedOn())
            : List.of("patent", Tidy.word(number)));
  }
}
