package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.ProjectForm;
import cn.jiangxin.ledger.ProjectLedger;
import cn.jiangxin.ledger.sheet.ProjectLayout;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.EntryStatus;
import cn.jiangxin.studio.Project;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The innovation projects with their steps (BDA-14.1); a code names one in the whole registry. */
@Singleton
final class ProjectsPart extends LedgerPart<ProjectForm, Project> {
  private final ProjectLedger ledger;

  ProjectsPart(ProjectLayout layout, ProjectLedger ledger) {
    super(layout);
    this.ledger = ledger;
  }

  @Override
  void known(Project entry, Intake intake) {
    intake.begin(entry);
  }

  @Override
  void further(List<Read<ProjectForm>> fresh) {
    if (fresh.isEmpty()) {
      return;
    }
    List<ProjectForm> forms = fresh.stream().map(Read::form).toList();
    List<List<Reason>> reasons =
        ledger.checkAllAgainst(
            forms, Collections.nCopies(forms.size(), Optional.empty()), fresh.get(0).studio());
    Map<String, Integer> rows = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      Line line = fresh.get(i).line();
      line.refuse(reasons.get(i));
      String code = forms.get(i).code();
      line.need("code", code);
      Integer before = code == null ? null : rows.putIfAbsent(Register.key(code), line.number());
      if (before != null) {
        line.refuse("code", "sheet.row.twice", String.valueOf(before));
      }
    }
  }

  @Override
  void brought(Read<ProjectForm> read, Intake intake) {
    ProjectForm f = read.form();
    intake.begin(
        new Project(
            read.id(),
            read.studio().id(),
            Objects.requireNonNull(f.code()),
            Objects.requireNonNull(f.name()),
            Objects.requireNonNull(f.kind()),
            "",
            Objects.requireNonNull(f.leadName()),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            EntryStatus.SUBMITTED.name(),
            null));
  }
}
