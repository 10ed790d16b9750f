package cn.jiangxin.ledger.sheet;

import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.ledger.ProjectForm;
import cn.jiangxin.ledger.ProjectLedger;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import cn.jiangxin.studio.Project;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Projects in a spreadsheet (BDA-14.1, 32.4a). */
@Singleton
public final class ProjectLayout implements SheetLayout<ProjectForm, Project> {

  private static final List<SheetColumn> COLUMNS =
      List.of(
          SheetColumn.of(Kind.IDENTIFIER, "code"),
          SheetColumn.text("name").headed("project-name").needed(),
          SheetColumn.code("kind", CodeList.PROJECT_KIND).needed(),
          SheetColumn.text("leadName").needed(),
          SheetColumn.text("background"),
          SheetColumn.text("approvingUnit"),
          SheetColumn.text("approvalDocumentNo"),
          SheetColumn.day("approvedOn"),
          SheetColumn.money("totalNeed"),
          SheetColumn.money("startupFunds"),
          SheetColumn.day("startupFundsOn"),
          SheetColumn.money("matchingCommitted"),
          SheetColumn.money("matchingPaid"),
          SheetColumn.day("matchingDueOn"),
          SheetColumn.day("appliedInPracticeOn"),
          SheetColumn.text("practiceSite"),
          SheetColumn.day("completedOn"),
          SheetColumn.day("closureFiledOn"),
          SheetColumn.day("terminatedOn"),
          SheetColumn.of(Kind.YEAR, "boostPlanYear"),
          SheetColumn.money("boostGrade"),
          SheetColumn.day("boostAppliedOn"),
          SheetColumn.day("boostAwardedOn"));

  private final ProjectLedger ledger;

  ProjectLayout(ProjectLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public ProjectLedger ledger() {
    return ledger;
  }

  @Override
  public String path() {
    return "projects";
  }

  @Override
  public List<SheetColumn> columns() {
    return COLUMNS;
  }

  @Override
  public ProjectForm read(RowReader row) {
    return new ProjectForm(
        row.identifier("code"),
        row.text("name"),
        row.code("kind", CodeList.PROJECT_KIND),
        row.text("background"),
        row.text("leadName"),
        row.text("approvingUnit"),
        row.text("approvalDocumentNo"),
        row.day("approvedOn"),
        row.money("totalNeed"),
        row.money("startupFunds"),
        row.day("startupFundsOn"),
        row.money("matchingCommitted"),
        row.money("matchingPaid"),
        row.day("matchingDueOn"),
        row.day("appliedInPracticeOn"),
        row.text("practiceSite"),
        row.day("completedOn"),
        row.day("closureFiledOn"),
        row.day("terminatedOn"),
        row.count("boostPlanYear"),
        row.money("boostGrade"),
        row.day("boostAppliedOn"),
        row.day("boostAwardedOn"));
  }

  @Override
  public Map<String, Object> cells(ProjectForm f) {
    return new Cells()
        .put("code", f.code())
        .put("name", f.name())
        .put("kind", f.kind())
        .put("background", f.background())
        .put("leadName", f.leadName())
        .put("approvingUnit", f.approvingUnit())
        .put("approvalDocumentNo", f.approvalDocumentNo())
        .put("approvedOn", f.approvedOn())
        .put("totalNeed", f.totalNeed())
        .put("startupFunds", f.startupFunds())
        .put("startupFundsOn", f.startupFundsOn())
        .put("matchingCommitted", f.matchingCommitted())
        .put("matchingPaid", f.matchingPaid())
        .put("matchingDueOn", f.matchingDueOn())
        .put("appliedInPracticeOn", f.appliedInPracticeOn())
        .put("practiceSite", f.practiceSite())
        .put("completedOn", f.completedOn())
        .put("closureFiledOn", f.closureFiledOn())
        .put("terminatedOn", f.terminatedOn())
        .put("boostPlanYear", f.boostPlanYear())
        .put("boostGrade", f.boostGrade())
        .put("boostAppliedOn", f.boostAppliedOn())
        .put("boostAwardedOn", f.boostAwardedOn())
        .values();
  }

  @Override
  public List<List<?>> identities(ProjectForm f) {
    List<?> named = Arrays.asList(f.name(), f.kind(), f.approvedOn());
    String code = f.code();
    return code == null ? List.of(named) : List.of(List.of("code", Tidy.word(code)), named);
  }
}
