package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.matter.AsOf;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.ShanghaiClaimFile;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.CheckResult;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.LevelDecision;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.Route;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far a Shanghai claim has come (domain 4.4).
 *
 * @param levels the union levels in their order; the last one decides
 */
record ClaimSteps(List<String> levels) {
  private static final String REPORTED = "REPORTED";
  private static final String CUSTODY = "CUSTODY";
  private static final String UNIT_HR = "UNIT_HR";

  static ClaimSteps from(Settings settings) {
    return new ClaimSteps(settings.codes("reviewLevels"));
  }

  /** A claim filed on the platform has come to the level after the first. */
  Map<String, Step> steps(Matter matter) {
    ShanghaiClaimFile claim = matter.shanghaiClaim();
    Map<String, Step> steps = new HashMap<>();
    LocalDate reported = happened(matter, claim.reportedOn());
    for (int i = 0; i < levels.size(); i++) {
      steps.put(levels.get(i), level(matter, levels.get(i), i == 1 ? reported : null));
    }
    steps.put(REPORTED, Step.done(reported));
    steps.put(CUSTODY, Step.done(happened(matter, claim.copiesInCustodyOn())));
    steps.put(UNIT_HR, Step.done(happened(matter, claim.hrStampedOn())));
    return steps;
  }

  private static Step level(Matter matter, String level, @Nullable LocalDate arrived) {
    LevelDecision latest = latest(matter, level);
    if (latest == null) {
      return new Step(arrived, null, false);
    }
    LocalDate reached = arrived == null || latest.on().isBefore(arrived) ? latest.on() : arrived;
    return new Step(reached, latest.passed() ? latest.on() : null, !latest.passed());
  }

  private static @Nullable LevelDecision latest(Matter matter, String level) {
    LevelDecision latest = null;
    for (LevelDecision decision : matter.shanghaiClaim().decisions()) {
      if (decision.level().equals(level)
          && matter.asOf().reached(decision.on())
          && (latest == null || !decision.on().isBefore(latest.on()))) {
        latest = decision;
      }
    }
    return latest;
  }

  /** The day on which the level came to a decision, whichever it was. */
  static Function<Matter, Optional<LocalDate>> decided(Settings settings, int place) {
    List<String> levels = settings.codes("reviewLevels");
    return matter ->
        place < levels.size()
            ? Optional.ofNullable(latest(matter, levels.get(place))).map(LevelDecision::on)
            : Optional.empty();
  }

  /** On line the check by the system stands for the review by the union levels. */
  Optional<LocalDate> approved(Matter matter) {
    ShanghaiClaimFile claim = matter.shanghaiClaim();
    if (claim.route() == Route.INDIVIDUAL) {
      CheckResult check = claim.systemCheck();
      return check != null && check.passed()
          ? Optional.ofNullable(happened(matter, check.on()))
          : Optional.empty();
    }
    return levels.stream()
        .skip(Math.max(0, levels.size() - 1L))
        .findFirst()
        .map(level -> latest(matter, level))
        .filter(LevelDecision::passed)
        .map(LevelDecision::on);
  }

  /** Where the claim stands: PENDING, APPROVED, PAID, REJECTED or WITHDRAWN. */
  Optional<String> standing(Matter matter) {
    ShanghaiClaimFile claim = matter.shanghaiClaim();
    AsOf asOf = matter.asOf();
    if (asOf.happened(claim.paidOn())) {
      return Optional.of("PAID");
    }
    if (asOf.happened(claim.withdrawnOn())) {
      return Optional.of("WITHDRAWN");
    }
    if (refused(matter, claim)) {
      return Optional.of("REJECTED");
    }
    return Optional.of(approved(matter).isPresent() ? "APPROVED" : Filing.PENDING);
  }

  private boolean refused(Matter matter, ShanghaiClaimFile claim) {
    if (claim.route() == Route.INDIVIDUAL) {
      CheckResult check = claim.systemCheck();
      return check != null && !check.passed() && matter.asOf().reached(check.on());
    }
    for (String level : levels) {
      LevelDecision decision = latest(matter, level);
      if (decision != null && !decision.passed()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate happened(Matter matter, @Nullable LocalDate day) {
    return matter.asOf().happened(day) ? day : null;
  }
}
