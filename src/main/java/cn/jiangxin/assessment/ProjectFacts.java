package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.studio.Acceptance;
import cn.jiangxin.studio.Acceptances;
import cn.jiangxin.studio.Project;
import cn.jiangxin.studio.Projects;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Innovation projects of the studios; those under a boost plan are subjects of their own as well.
 */
@Singleton
class ProjectFacts implements FactSource {

  private final Projects projects;
  private final Acceptances acceptances;

  ProjectFacts(Projects projects, Acceptances acceptances) {
    this.projects = projects;
    this.acceptances = acceptances;
  }

  @Override
  public void addTo(FactSheets sheets) {
    Map<String, List<BoostProjectFile.Acceptance>> accepted =
        acceptances.current(sheets.studioIds()).stream()
            .collect(
                Collectors.groupingBy(
                    Acceptance::projectCode,
                    Collectors.mapping(
                        a ->
                            new BoostProjectFile.Acceptance(
                                a.party(), a.accepted(), a.acceptedOn()),
                        Collectors.toList())));
    projects.handedIn(sheets.studioIds()).forEach(p -> add(sheets.of(p.studioId()), p, accepted));
  }

  private static void add(
      FactSheet sheet, Project p, Map<String, List<BoostProjectFile.Acceptance>> accepted) {
    if (p.counts()) {
      sheet.projects().add(fact(p));
    }
    // what is owed for a boost stays owed while the entry is being corrected
    Integer planYear = p.boostPlanYear();
    if (planYear != null && hasBegun(sheet, p)) {
      sheet
          .boostProjects()
          .add(new BoostedProject(p, planYear, accepted.getOrDefault(p.code(), List.of())));
    }
  }

  /** A project is one from its approval on, or from the day on which a boost was asked for it. */
  private static boolean hasBegun(FactSheet sheet, Project p) {
    LocalDate applied = p.boostAppliedOn();
    return p.approvedOn() == null && applied == null
        || p.approvedOn() != null && sheet.reaches(p.approvedOn())
        || applied != null && sheet.reaches(applied);
  }

  private static StudioFile.Project fact(Project p) {
    return new StudioFile.Project(
        p.id(),
        p.code(),
        p.name(),
        p.approvedOn(),
        p.appliedInPracticeOn(),
        p.completedOn(),
        p.matchingDueOn(),
        p.matchingCommitted(),
        p.matchingPaid(),
        Objects.requireNonNull(p.recordedOn()));
  }
}
