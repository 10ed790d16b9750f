package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioBoost;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioTitle;
import cn.jiangxin.policy.subject.StudioFile.Sanction;
import cn.jiangxin.policy.subject.StudioFile.UnitFile;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project under a boost plan, before it is known what else belongs to its studio.
 *
 * @param planYear the plan year of the project
 */
record BoostedProject(
    Project project, int planYear, List<BoostProjectFile.Acceptance> acceptances) {
  private static final String SUSPEND = "SUSPEND";

  StudioBoost asSibling(Paperwork work) {
    return new StudioBoost(
        project.code(),
        planYear,
        project.boostAppliedOn(),
        work.withdrawnOn(),
        work.proposedOn(),
        project.boostAwardedOn(),
        acceptances,
        project.terminatedOn(),
        work.settledOn());
  }

  /** How many projects of the plan are proposed at each grade no single studio can tell. */
  BoostProjectFile file(FactSheet sheet, @Nullable UnitFile unit, List<StudioTitle> titles) {
    Paperwork work = sheet.paperwork(project.code());
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
        work.withdrawnOn(),
        work.proposedOn(),
        ClaimedPatent.upperUnion(unit, project.boostAppliedOn()),
        work.submission(),
        work.papers(),
        work.stamps(),
        titles,
        siblings(sheet),
        work.otherMoney(),
        List.of(),
        work.notice(),
        work.payments(),
        suspensions(sheet),
        sheet.judgements());
  }

  private List<StudioBoost> siblings(FactSheet sheet) {
    return sheet.boostProjects().stream()
        .filter(other -> !other.project().code().equals(project.code()))
        .map(other -> other.asSibling(sheet.paperwork(other.project().code())))
        .toList();
  }

  private static List<DateRange> suspensions(FactSheet sheet) {
    return sheet.sanctions().stream()
        .filter(sanction -> sanction.kind().equals(SUSPEND))
        .map(Sanction::when)
        .toList();
  }
}
