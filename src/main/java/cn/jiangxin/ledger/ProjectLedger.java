package cn.jiangxin.ledger;

import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.EntryMark;
import cn.jiangxin.studio.EntryState;
import cn.jiangxin.studio.EntryStatus;
import cn.jiangxin.studio.InOrder;
import cn.jiangxin.studio.Project;
import cn.jiangxin.studio.Projects;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The project ledger (BDA-14.1, 32.4a; boosted projects BJ24-J.5, J.6). */
@Singleton
public final class ProjectLedger implements VerifiableLedger<ProjectForm, Project> {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

  private final Projects projects;
  private final LedgerCodes codes;

  ProjectLedger(Projects projects, LedgerCodes codes) {
    this.projects = projects;
    this.codes = codes;
  }

  @Override
  public String name() {
    return "project";
  }

  @Override
  public List<Reason> check(ProjectForm form, Studio studio, LocalDate today) {
    return check(form, Set.of(), today);
  }

  @Override
  public List<Reason> check(ProjectForm form, Set<Long> team, LocalDate today) {
    return new Checks(codes, today)
        .required("name", form.name())
        .atMost("name", form.name(), 200)
        .required("kind", form.kind())
        .code("kind", form.kind(), CodeList.PROJECT_KIND)
        .atMost("background", form.background(), 1000)
        .required("leadName", form.leadName())
        .atMost("leadName", form.leadName(), 60)
        .atMost("approvingUnit", form.approvingUnit(), 200)
        .atMost("approvalDocumentNo", form.approvalDocumentNo(), 60)
        .atMost("practiceSite", form.practiceSite(), 200)
        .happened("approvedOn", form.approvedOn())
        .happened("startupFundsOn", form.startupFundsOn())
        .plausible("matchingDueOn", form.matchingDueOn())
        .happened("appliedInPracticeOn", form.appliedInPracticeOn())
        .inOrder("appliedInPracticeOn", form.approvedOn(), form.appliedInPracticeOn())
        .happened("completedOn", form.completedOn())
        .inOrder("completedOn", form.approvedOn(), form.completedOn())
        .happened("closureFiledOn", form.closureFiledOn())
        .inOrder("closureFiledOn", form.approvedOn(), form.closureFiledOn())
        .happened("terminatedOn", form.terminatedOn())
        .happened("boostAppliedOn", form.boostAppliedOn())
        .happened("boostAwardedOn", form.boostAwardedOn())
        .notNegative("totalNeed", form.totalNeed())
        .notNegative("startupFunds", form.startupFunds())
        .notNegative("matchingCommitted", form.matchingCommitted())
        .notNegative("matchingPaid", form.matchingPaid())
        .notNegative("boostGrade", form.boostGrade())
        .plausibleYear("boostPlanYear", form.boostPlanYear())
        .that(
            form.boostAwardedOn() == null || form.boostPlanYear() != null,
            Reason.at("boostPlanYear", "ledger.check.planYearNeeded"))
        .reasons();
  }

  /** A code names one project in the whole registry: findings and spending refer to it. */
  @Override
  public List<Reason> checkNew(ProjectForm form, Studio studio) {
    return checkAllAgainst(List.of(form), List.of(Optional.empty()), studio).get(0);
  }

  @Override
  public List<List<Reason>> checkAllAgainst(
      List<ProjectForm> forms, List<Optional<Project>> corrected, Studio studio) {
    Set<String> taken = projects.taken(codes(forms));
    List<List<Reason>> reasons = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      reasons.add(corrected.get(i).isPresent() ? List.of() : checkCode(forms.get(i).code(), taken));
    }
    return reasons;
  }

  private static List<String> codes(List<ProjectForm> forms) {
    return forms.stream().map(ProjectForm::code).filter(Objects::nonNull).distinct().toList();
  }

  private static List<Reason> checkCode(@Nullable String code, Set<String> taken) {
    if (code == null) {
      return List.of();
    }
    if (!CODE.matcher(code).matches()) {
      return List.of(Reason.at("code", "ledger.check.code"));
    }
    return taken.stream().anyMatch(code::equalsIgnoreCase)
        ? List.of(Reason.at("code", "ledger.check.codeTaken", code))
        : List.of();
  }

  @Override
  public Project append(ProjectForm form, Studio studio, Stamp stamp) {
    return projects.append(List.of(entry(form, studio)), e -> stamp).get(0);
  }

  @Override
  public List<Project> appendAll(
      List<ProjectForm> forms, List<Studio> studios, List<Stamp> stamps) {
    return projects.appendAll(InOrder.both(forms, studios, ProjectLedger::entry), stamps);
  }

  private static Project entry(ProjectForm f, Studio studio) {
    return new Project(
        0,
        studio.id(),
        Objects.requireNonNullElseGet(f.code(), ProjectLedger::newCode),
        Objects.requireNonNull(f.name()).strip(),
        Objects.requireNonNull(f.kind()),
        Objects.requireNonNullElse(f.background(), ""),
        Objects.requireNonNull(f.leadName()).strip(),
        f.approvingUnit(),
        f.approvalDocumentNo(),
        f.approvedOn(),
        f.totalNeed(),
        f.startupFunds(),
        f.startupFundsOn(),
        f.matchingCommitted(),
        f.matchingPaid(),
        f.matchingDueOn(),
        f.appliedInPracticeOn(),
        f.practiceSite(),
        f.completedOn(),
        f.closureFiledOn(),
        f.terminatedOn(),
        f.boostPlanYear(),
        f.boostGrade(),
        f.boostAppliedOn(),
        f.boostAwardedOn(),
        EntryStatus.SUBMITTED.name(),
        null);
  }

  private static String newCode() {
    return "P-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
  }

  @Override
  public List<Project> entries(Set<Long> studioIds) {
    return projects.current(studioIds);
  }

  @Override
  public Optional<Project> standing(long id, Studio studio) {
    return projects.standing(id, studio.id());
  }

  @Override
  public Optional<Project> madeBy(String key) {
    return projects.madeBy(key);
  }

  @Override
  public List<EntryState> states(Set<Long> ids, Studio studio) {
    return projects.states(ids, studio.id());
  }

  @Override
  public void mark(Set<Long> ids, Studio studio, EntryMark mark) {
    projects.mark(ids, studio.id(), mark);
  }

  @Override
  public boolean voidEntry(long id, Studio studio, Stamp stamp, String reason) {
    return projects.voidEntry(id, studio.id(), stamp, reason);
  }

  @Override
  public int voidAll(Set<Long> ids, Studio studio, Stamp stamp, String reason) {
    return projects.voidAll(ids, studio.id(), stamp, reason);
  }

  @Override
  public ProjectForm formOf(Project e) {
    return new ProjectForm(
        e.code(),
        e.name(),
        e.kind(),
        e.background(),
        e.leadName(),
        e.approvingUnit(),
        e.approvalDocumentNo(),
        e.approvedOn(),
        e.totalNeed(),
        e.startupFunds(),
        e.startupFundsOn(),
        e.matchingCommitted(),
        e.matchingPaid(),
        e.matchingDueOn(),
        e.appliedInPracticeOn(),
        e.practiceSite(),
        e.completedOn(),
        e.closureFiledOn(),
        e.terminatedOn(),
        e.boostPlanYear(),
        e.boostGrade(),
        e.boostAppliedOn(),
        e.boostAwardedOn());
  }

  @Override
  public ProjectForm replacing(Project entry, ProjectForm form) {
    return new ProjectForm(
        entry.code(),
        form.name(),
        form.kind(),
        form.background(),
        form.leadName(),
        form.approvingUnit(),
        form.approvalDocumentNo(),
        form.approvedOn(),
        form.totalNeed(),
        form.startupFunds(),
        form.startupFundsOn(),
        form.matchingCommitted(),
        form.matchingPaid(),
        form.matchingDueOn(),
        form.appliedInPracticeOn(),
        form.practiceSite(),
        form.completedOn(),
        form.closureFiledOn(),
        form.terminatedOn(),
        form.boostPlanYear(),
        form.boostGrade(),
        form.boostAppliedOn(),
        form.boostAwardedOn());
  }

  @Override
  public Set<String> people() {
    return Set.of("leadName");
  }

  @Override
  public long idOf(Project entry) {
    return entry.id();
  }

  @Override
  public long studioOf(Project entry) {
    return entry.studioId();
  }
}
