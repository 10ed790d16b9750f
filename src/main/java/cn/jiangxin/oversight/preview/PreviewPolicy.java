package cn.jiangxin.oversight.preview;

import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.GatherFacts;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.Subject;
import cn.jiangxin.oversight.amendment.PolicyProposal;
import cn.jiangxin.oversight.brief.Briefs;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.OverrideFault;
import cn.jiangxin.policy.Overrides;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.Publication;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Judges the studios of a scope by the policies as they are and as they would be if a change were
 * published; stores nothing. What would keep its version stays as it is here too.
 */
@Singleton
public class PreviewPolicy {

  private final Policies policies;
  private final GatherFacts facts;
  private final Briefs briefs;
  private final BusinessClock clock;

  /**
   * What is to be looked at.
   *
   * @param scheme its id
   * @param from the day from which the change would hold, and on which it is looked at; null: today
   */
  public record Wanted(String scheme, @Nullable LocalDate from) {}

  PreviewPolicy(Policies policies, GatherFacts facts, Briefs briefs, BusinessClock clock) {
    this.policies = policies;
    this.facts = facts;
    this.briefs = briefs;
    this.clock = clock;
  }

  /** What publishing other values of some parameters would do on the day from which they hold. */
  public Result<PolicyPreview> of(Wanted wanted, Map<String, String> parameters, Scope scope) {
    return inForce(wanted)
        .fold(
            now ->
                changed(now, parameters)
                    .fold(
                        changed -> published(wanted, now, parameters, Map.of(), scope),
                        Result::refused),
            Result::refused);
  }

  /**
   * What publishing another text of the pack would do on the day from which it holds.
   *
   * @param zip the pack's files as a ZIP file
   */
  public Result<PolicyPreview> ofPack(Wanted wanted, byte[] zip, Scope scope) {
    return inForce(wanted)
        .fold(
            now ->
                PackArchive.read(zip)
                    .fold(files -> ofFiles(wanted, now, files, scope), Result::refused),
            Result::refused);
  }

  private Result<PolicyPreview> ofFiles(
      Wanted wanted, Scheme now, Map<String, String> files, Scope scope) {
    return ChangedPack.read(files, now, policies.catalogue())
        .fold(changed -> published(wanted, now, Map.of(), files, scope), Result::refused);
  }

  /** The same of files that need not prove themselves by their cases yet. */
  public Result<PolicyPreview> ofDraft(
      Wanted wanted, Map<String, String> parameters, Map<String, String> files, Scope scope) {
    return inForce(wanted)
        .fold(now -> published(wanted, now, parameters, files, scope), Result::refused);
  }

  /** What a change that waits for some bodies would do on its first day. */
  public Result<PolicyPreview> ofProposal(PolicyProposal proposal, Scope scope) {
    return ofDraft(
        new Wanted(proposal.scheme(), proposal.from()),
        proposal.parameters(),
        proposal.files(),
        scope);
  }

  private Result<Scheme> inForce(Wanted wanted) {
    if (!PublicationChecks.isOpen(day(wanted), clock.today())) {
      return Result.refused(PublicationChecks.NOT_OPEN);
    }
    return policies
        .catalogue()
        .find(wanted.scheme(), day(wanted))
        .map(Result::done)
        .orElseGet(() -> Result.refused(Reason.of("oversight.preview.unknown", wanted.scheme())));
  }

  private LocalDate day(Wanted wanted) {
    return wanted.from() == null ? clock.today() : wanted.from();
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

  /** Judged by the policies as they would be with the publication, as all days are judged. */
  private Result<PolicyPreview> published(
      Wanted wanted,
      Scheme now,
      Map<String, String> parameters,
      Map<String, String> files,
      Scope scope) {
    LocalDate day = day(wanted);
    Publication candidate = Publication.last(now.id(), day, parameters, files);
    return policies
        .obstacle(candidate)
        .map(Result::<PolicyPreview>refused)
        .orElseGet(
            () ->
                Result.done(
                    between(policies.catalogue(), policies.with(candidate), now, day, scope)));
  }

  /**
   * What a scheme would do today that the service does not know yet.
   *
   * @param after policies that know it
   */
  public PolicyPreview ofNew(Scheme scheme, PolicyCatalogue after, Scope scope) {
    return between(policies.catalogue(), after, scheme, clock.today(), scope);
  }

  private PolicyPreview between(
      PolicyCatalogue before, PolicyCatalogue after, Scheme scheme, LocalDate day, Scope scope) {
    FlipTally tally = new FlipTally();
    int studios =
        briefs.each(
            Briefs.Wanted.ALL,
            scope,
            portion -> {
              for (Subject subject : facts.of(portion.keySet())) {
                tally.compare(
                    Objects.requireNonNull(portion.get(subject.studioId())),
                    before.judge(scheme.id(), subject.file(), day).findings(),
                    after.judge(scheme.id(), subject.file(), day).findings());
              }
            });
    return new PolicyPreview(
        scheme.id(),
        scheme.version(),
        day,
        studios,
        tally.counts(),
        tally.kept(),
        tally.total(),
        tally.before(),
        tally.after());
  }
}
