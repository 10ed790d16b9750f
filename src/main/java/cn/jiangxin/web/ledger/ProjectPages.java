package cn.jiangxin.web.ledger;

import cn.jiangxin.ledger.Ledger;
import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.ledger.ProjectForm;
import cn.jiangxin.ledger.ProjectLedger;
import cn.jiangxin.studio.Project;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The project ledger on pages. */
@Singleton
final class ProjectPages implements LedgerForm<ProjectForm, Project> {

  private final ProjectLedger ledger;
  private final LedgerChoices choices;

  ProjectPages(ProjectLedger ledger, LedgerChoices choices) {
    this.ledger = ledger;
    this.choices = choices;
  }

  @Override
  public Ledger<ProjectForm, Project> ledger() {
    return ledger;
  }

  @Override
  public String path() {
    return "projects";
  }

  @Override
  public String view() {
    return "ledger/project";
  }

  @Override
  public ProjectForm read(Form form, Studio studio) {
    Fields fields = new Fields(form);
    return new ProjectForm(
        null,
        fields.text("name"),
        fields.text("kind"),
        fields.text("background"),
        fields.text("leadName"),
        fields.text("approvingUnit"),
        fields.text("approvalDocumentNo"),
        fields.day("approvedOn"),
        fields.money("totalNeed"),
        fields.money("startupFunds"),
        fields.day("startupFundsOn"),
        fields.money("matchingCommitted"),
        fields.money("matchingPaid"),
        fields.day("matchingDueOn"),
        fields.day("appliedInPracticeOn"),
        fields.text("practiceSite"),
        fields.day("completedOn"),
        fields.day("closureFiledOn"),
        fields.day("terminatedOn"),
        fields.year("boostPlanYear"),
        fields.money("boostGrade"),
        fields.day("boostAppliedOn"),
        fields.day("boostAwardedOn"));
  }

  @Override
  public Map<String, String> values(ProjectForm f) {
    return new Entered()
        .put("code", f.code())
        .put("name", f.name())
        .put("kind", f.kind())
        .put("leadName", f.leadName())
        .put("approvingUnit", f.approvingUnit())
        .put("approvalDocumentNo", f.approvalDocumentNo())
        .put("approvedOn", f.approvedOn())
        .put("background", f.background())
        .put("totalNeed", f.totalNeed())
        .put("startupFunds", f.startupFunds())
        .put("startupFundsOn", f.startupFundsOn())
        .put("matchingCommitted", f.matchingCommitted())
        .put("matchingPaid", f.matchingPaid())
        .put("matchingDueOn", f.matchingDueOn())
        .put("completedOn", f.completedOn())
        .put("appliedInPracticeOn", f.appliedInPracticeOn())
        .put("practiceSite", f.practiceSite())
        .put("boostPlanYear", f.boostPlanYear())
        .put("boostGrade", f.boostGrade())
        .put("boostAppliedOn", f.boostAppliedOn())
        .put("boostAwardedOn", f.boostAwardedOn())
        .put("closureFiledOn", f.closureFiledOn())
        .put("terminatedOn", f.terminatedOn())
        .values();
  }

  @Override
  public Map<String, String> start(Studio studio) {
    return Map.of();
  }

  @Override
  public Map<String, ?> choices(Studio studio, Words words) {
    return Map.of(
        "kinds", choices.codes(CodeList.PROJECT_KIND, words), "team", choices.team(studio));
  }

  @Override
  public Line line(Project e, Words words) {
    List<String> badges = new ArrayList<>();
    badges.add(words.word("ledger.projectKind", e.kind()));
    badges.add(words.text("ledger.project-state." + state(e)));
    Integer year = e.boostPlanYear();
    if (year != null) {
      badges.add(words.text("ledger.project-boost", String.valueOf(year)));
    }
    String detail = words.text("ledger.line.project", e.code(), e.leadName());
    return new Line(e.id(), e.approvedOn(), e.name(), badges, detail, e.status());
  }

  private static String state(Project e) {
    if (e.terminatedOn() != null) {
      return "terminated";
    }
    if (e.appliedInPracticeOn() != null) {
      return "applied";
    }
    if (e.completedOn() != null) {
      return "completed";
    }
    return e.approvedOn() != null ? "running" : "planned";
  }

  @Override
  public String shown(String field, String value, Studio studio, Words words) {
    return switch (field) {
      case "kind" -> words.word("ledger.projectKind", value);
      case "totalNeed", "startupFunds", "matchingCommitted", "matchingPaid", "boostGrade" ->
          words.yuan(value);
      case "code", "approvalDocumentNo" -> value;
      default -> words.value(value);
    };
  }
}
