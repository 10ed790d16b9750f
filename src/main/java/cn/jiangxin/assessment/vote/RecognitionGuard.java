package cn.jiangxin.assessment.vote;

import cn.jiangxin.assessment.JudgeStudios;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Step;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Finding.Missing;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands against a body's concurring in a title: clauses that the policy names as guards of
 * recognition and that are not met, or not known to be met, on the day of the decision (domain.md
 * 4.1, S1 to S3). What was decided before the studio stood in the register is history: it is taken
 * in as its document says.
 */
@Singleton
public class RecognitionGuard {
  private static final Set<Verdict> STOPPING = EnumSet.of(Verdict.BLOCK, Verdict.UNKNOWN);

  /** Concurs in nothing by itself, so that the title is looked at as one not held yet. */
  private static final String NO_BODY = "";

  private final JudgeStudios judge;
  private final Policies policies;

  RecognitionGuard(JudgeStudios judge, Policies policies) {
    this.judge = judge;
    this.policies = policies;
  }

  /**
   * A concurring vote on a title.
   *
   * @param path of the vote in the form, such as "votes[0]."
   */
  public record Concurring(
      String path,
      String programme,
      String level,
      @Nullable LocalDate decidedOn,
      @Nullable String documentNo) {}

  /** Whether a title of the programme is guarded and was decided before the studio stood here. */
  public boolean isHistory(Studio studio, Concurring vote) {
    return isEarlier(studio, vote) && schemes(vote).findAny().isPresent();
  }

  private static boolean isEarlier(Studio studio, Concurring vote) {
    LocalDate registered = studio.registeredOn();
    LocalDate decided = vote.decidedOn();
    return registered != null && decided != null && decided.isBefore(registered);
  }

  /** What stands against it; nothing where the policy names no guard. */
  public List<Reason> refuse(Studio studio, Concurring vote) {
    LocalDate day = vote.decidedOn();
    List<Scheme> schemes = schemes(vote).toList();
    if (day == null || schemes.isEmpty()) {
      return List.of();
    }
    if (isEarlier(studio, vote)) {
      String number = vote.documentNo();
      return number == null || number.isBlank()
          ? List.of(Reason.at(vote.path() + "documentNo", "registry.guard.document"))
          : List.of();
    }
    List<Finding> findings =
        judge.supposing(studio, day, sheet -> propose(sheet.recognitions(), vote, day));
    return reasons(vote, unmet(findings, schemes));
  }

  private Stream<Scheme> schemes(Concurring vote) {
    return policies.today().stream()
        .filter(scheme -> scheme.programme().equals(vote.programme()))
        .filter(scheme -> !scheme.isAdvisory(vote.level()))
        .filter(scheme -> !scheme.guarding(Step.RECOGNITION).isEmpty());
  }

  private static void propose(
      List<StudioFile.Recognition> recognitions, Concurring vote, LocalDate day) {
    recognitions.add(
        new StudioFile.Recognition(
            0,
            vote.programme(),
            vote.level(),
            false,
            List.of(new BodyDecision(NO_BODY, true, day, null)),
            Set.of(),
            null,
            null,
            null,
            null,
            null));
  }

  private static List<Finding> unmet(List<Finding> findings, List<Scheme> schemes) {
    return findings.stream()
        .filter(finding -> STOPPING.contains(finding.verdict()))
        .filter(
            finding ->
                schemes.stream()
                    .anyMatch(
                        scheme -> scheme.guarding(Step.RECOGNITION).contains(finding.clause())))
        .toList();
  }

  /** The first stands at the field, the others above the form. */
  private static List<Reason> reasons(Concurring vote, List<Finding> unmet) {
    List<Reason> reasons = new ArrayList<>();
    for (Finding finding : unmet) {
      List<Missing> missing = finding.missing();
      if (missing.isEmpty()) {
        reasons.add(reason(vote, reasons, finding, "registry.guard.unmet", List.of()));
      }
      missing.forEach(
          what ->
              reasons.add(
                  reason(
                      vote,
                      reasons,
                      finding,
                      "registry.guard.missing",
                      List.of("@" + what.what()))));
    }
    return reasons;
  }

  private static Reason reason(
      Concurring vote, List<Reason> before, Finding finding, String key, List<String> args) {
    String field = before.isEmpty() ? vote.path() + "concurs" : null;
    return new Reason(field, key, args, finding.clause());
  }
}
