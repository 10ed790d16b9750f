package cn.jiangxin.oversight.preview;

import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.GatherFacts;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.Subject;
import cn.jiangxin.oversight.brief.Brief;
import cn.jiangxin.oversight.brief.Briefs;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.Assessor;
import cn.jiangxin.policy.OverrideFault;
import cn.jiangxin.policy.Overrides;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges the studios of a scope under a policy as it is and as it would be; stores nothing. */
@Singleton
public class PreviewPolicy {

  private final Policies policies;
  private final GatherFacts facts;
  private final Briefs briefs;
  private final BusinessClock clock;
  private final Assessor assessor = new Assessor();

  PreviewPolicy(Policies policies, GatherFacts facts, Briefs briefs, BusinessClock clock) {
    this.policies = policies;
    this.facts = facts;
    this.briefs = briefs;
    this.clock = clock;
  }

  /** What other values of some parameters would do today. */
  public Result<PolicyPreview> of(String schemeId, Map<String, String> parameters, Scope scope) {
    Optional<Scheme> scheme = policies.catalogue().find(schemeId, clock.today());
    if (scheme.isEmpty()) {
      return Result.refused(Reason.of("oversight.preview.unknown"));
    }
    return changed(scheme.get(), parameters)
        .fold(changed -> Result.done(between(scheme.get(), changed, scope)), Result::refused);
  }

  /**
   * What another text of the pack would do today.
   *
   * @param zip the pack's files as a ZIP file
   */
  public Result<PolicyPreview> ofPack(String schemeId, byte[] zip, Scope scope) {
    PolicyCatalogue catalogue = policies.catalogue();
    Optional<Scheme> scheme = catalogue.find(schemeId, clock.today());
    if (scheme.isEmpty()) {
      return Result.refused(Reason.of("oversight.preview.unknown"));
    }
    Scheme now = scheme.get();
    return PackArchive.read(zip)
        .fold(
            files ->
                ChangedPack.read(files, now, catalogue)
                    .fold(changed -> Result.done(between(now, changed, scope)), Result::refused),
            Result::refused);
  }

  /** The scheme with the values, or why they can not be used; the field is the parameter's name. */
  static Result<Scheme> changed(Scheme scheme, Map<String, String> parameters) {
    if (parameters.isEmpty()) {
      return Result.refused(Reason.of("oversight.preview.nothing"));
    }
    try {
      return Result.done(Overrides.apply(scheme, parameters));
    } catch (OverrideFault e) {
      return Result.refused(
          e.name().isEmpty()
              ? Reason.of(e.key(), e.detail())
              : Reason.at(e.name(), e.key(), e.detail()));
    }
  }

  /**
   * What a changed pack would do today.
   *
   * @param before null: the service does not know the scheme yet
   */
  public PolicyPreview between(@Nullable Scheme before, Scheme after, Scope scope) {
    LocalDate today = clock.today();
    FlipTally tally = new FlipTally();
    int studios =
        briefs.each(
            Briefs.Wanted.ALL, scope, portion -> compare(portion, before, after, today, tally));
    return new PolicyPreview(
        after.id(),
        before == null ? after.version() : before.version(),
        today,
        studios,
        tally.counts(),
        tally.kept(),
        tally.total(),
        tally.before(),
        tally.after());
  }

  private void compare(
      Map<Long, Brief> portion,
      @Nullable Scheme before,
      Scheme after,
      LocalDate today,
      FlipTally tally) {
    for (Subject subject : facts.of(portion.keySet())) {
      tally.compare(
          Objects.requireNonNull(portion.get(subject.studioId())),
          before == null ? List.of() : judged(subject, before, today),
          judged(subject, after, today));
    }
  }

  private List<Finding> judged(Subject subject, Scheme scheme, LocalDate today) {
    return scheme.concerns(subject.file())
        ? assessor.assess(subject.file(), scheme, today).findings()
        : List.of();
  }
}
