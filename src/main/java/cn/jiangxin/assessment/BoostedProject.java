package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioBoost;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioTitle;
import cn.jiangxin.policy.subject.StudioFile.Affiliation;
import cn.jiangxin.policy.subject.StudioFile.Sanction;
import cn.jiangxin.policy.subject.StudioFile.UnitFile;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A project under a boost plan, before it is known what else belongs to its studio.
 *
 * @param planYear the plan year of the project
 */
record BoostedProject(
    Project project, int planYear, List<BoostProjectFile.Acceptance> acceptances) {
  private static final String SUSPEND = "SUSPEND";

  StudioBoost asSibling() {
    return new StudioBoost(
        project.code(),
        planYear,
        project.boostAppliedOn(),
        null,
        null,
        project.boostAwardedOn(),
        acceptances,
        project.terminatedOn(),
        null);
  }

  /** Papers, stamps, the public notice and payments by tranche are not on record. */
  BoostProjectFile file(FactSheet sheet, @Nullable UnitFile unit, List<StudioTitle> titles) {
    return new BoostProjectFile(
        project.code(),
        sheet.studio().code(),
        planYear,
        project.approvedOn(),
        project.startupFundsOn(),
        project.startupFunds(),
        project.totalNeed(),
        project.boostGrade(),
        project.boostAppliedOn(),
        project.boostAwardedOn(),
        project.completedOn(),
        project.closureFiledOn(),
        acceptances,
        project.terminatedOn(),
        null,
        null,
        upperUnion(unit),
        null,
        Set.of(),
        List.of(),
        titles,
        siblings(sheet),
        List.of(),
        List.of(),
        null,
        List.of(),
        suspensions(sheet),
        sheet.judgements());
  }

  private @Nullable String upperUnion(@Nullable UnitFile unit) {
    LocalDate day = project.boostAppliedOn();
    if (unit == null || day == null) {
      return null;
    }
    return unit.affiliations().stream()
        .filter(affiliation -> affiliation.when().contains(day))
        .map(Affiliation::upperUnion)
        .findFirst()
        .orElse(null);
  }

  private List<StudioBoost> siblings(FactSheet sheet) {
    return sheet.boostProjects().stream()
        .filter(other -> !other.project().code().equals(project.code()))
        .map(BoostedProject::asSibling)
        .toList();
  }

  private static List<DateRange> suspensions(FactSheet sheet) {
    return sheet.sanctions().stream()
        .filter(sanction -> sanction.kind().equals(SUSPEND))
        .map(Sanction::when)
        .toList();
  }
}
