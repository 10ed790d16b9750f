package cn.jiangxin.oversight.preview;

import static cn.jiangxin.access.Permission.PUBLISH_POLICY;

import cn.jiangxin.access.Actor;
import cn.jiangxin.assessment.NewVersion;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.PolicyVersions;
import cn.jiangxin.oversight.amendment.PolicyProposal;
import cn.jiangxin.oversight.amendment.PolicyProposals;
import cn.jiangxin.oversight.amendment.SettleProposal;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.Publication;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Publishes other values of a policy's parameters, or another text of its pack, from a day on;
 * where several bodies make the change, it waits for the others. Findings made before keep the
 * version that they were made under.
 */
@Singleton
public class PublishPolicy {
  private final PublishingBodies bodies;
  private final PublicationChecks checks;
  private final Policies policies;
  private final PolicyVersions versions;
  private final PolicyProposals proposals;
  private final SettleProposal settle;
  private final TakeEffect effect;
  private final BusinessClock clock;

  PublishPolicy(
      PublishingBodies bodies,
      PublicationChecks checks,
      Policies policies,
      PolicyVersions versions,
      PolicyProposals proposals,
      SettleProposal settle,
      TakeEffect effect,
      BusinessClock clock) {
    this.bodies = bodies;
    this.checks = checks;
    this.policies = policies;
    this.versions = versions;
    this.proposals = proposals;
    this.settle = settle;
    this.effect = effect;
    this.clock = clock;
  }

  /**
   * What is to be published.
   *
   * @param parameters other values; empty where another text is published
   * @param files the files of a pack by name; empty where only values change
   * @param effectiveFrom first day on which it holds; today or later
   * @param note why
   * @param key counts the request once, however often it is sent
   */
  public record Request(
      Map<String, String> parameters,
      Map<String, String> files,
      @Nullable LocalDate effectiveFrom,
      String note,
      String key) {

    /** Other values of some parameters. */
    public static Request ofValues(
        Map<String, String> parameters, @Nullable LocalDate from, String note, String key) {
      return new Request(parameters, Map.of(), from, note, key);
    }

    /** Another text of the pack. */
    public static Request ofPack(
        Map<String, String> files, @Nullable LocalDate from, String note, String key) {
      return new Request(Map.of(), files, from, note, key);
    }

    boolean asks(Publication publication) {
      return publication.from().equals(effectiveFrom)
          && publication.parameters().equals(parameters)
          && publication.files().equals(files);
    }
  }

  /** Publishes it, or keeps it for the other bodies; one at a time, since versions are numbered. */
  public synchronized Result<Publishing> publish(Actor actor, String schemeId, Request request) {
    if (!actor.may(PUBLISH_POLICY)) {
      return Result.refused(Reason.of("oversight.publish.not-allowed"));
    }
    policies.follow();
    Optional<Scheme> scheme = policies.catalogue().find(schemeId, clock.today());
    return scheme.isEmpty()
        ? Result.refused(Reason.of("oversight.preview.unknown", schemeId))
        : publish(actor, scheme.get(), request);
  }

  private Result<Publishing> publish(Actor actor, Scheme now, Request request) {
    Deciders deciders = Deciders.of(now, request);
    Optional<String> body =
        bodies.of(actor).stream().filter(deciders.bodies()::contains).findFirst();
    if (body.isEmpty()) {
      return Result.refused(deciders.refusal());
    }
    Scheme base = checks.base(now, request.effectiveFrom());
    List<Reason> faults = checks.faults(base, request);
    return faults.isEmpty()
        ? once(actor, base, request, deciders.needed(body.get()), body.get())
        : Result.refused(faults);
  }

  private Result<Publishing> once(
      Actor actor, Scheme base, Request request, List<String> needed, String body) {
    Optional<Result<Publishing>> earlier = earlier(base.id(), request);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    Optional<PolicyProposal> waiting = proposals.waiting(base.id());
    if (waiting.isPresent()) {
      return Result.refused(
          Reason.of("oversight.publish.waits", String.valueOf(waiting.get().id())));
    }
    NewVersion version = version(actor, base, request);
    return Result.done(
        needed.size() == 1
            ? published(actor, version)
            : new Publishing.Waiting(
                settle.open(actor, version, before(base, request), needed, body)));
  }

  /** What an earlier request with the key did; empty if there was none. */
  private Optional<Result<Publishing>> earlier(String scheme, Request request) {
    return versions
        .byKey(request.key())
        .map(
            version ->
                repeated(version.publication(), scheme, request, new Publishing.Published(version)))
        .or(
            () ->
                proposals
                    .byKey(request.key())
                    .map(
                        proposal ->
                            repeated(
                                proposal.asLast(),
                                scheme,
                                request,
                                new Publishing.Waiting(proposal))));
  }

  private static Result<Publishing> repeated(
      Publication earlier, String scheme, Request request, Publishing outcome) {
    return earlier.scheme().equals(scheme) && request.asks(earlier)
        ? Result.done(outcome)
        : Result.refused(Reason.of("oversight.publish.keyUsed"));
  }

  private static NewVersion version(Actor actor, Scheme base, Request request) {
    return new NewVersion(
        base.id(),
        Objects.requireNonNull(request.effectiveFrom()),
        request.parameters(),
        request.files(),
        request.note().strip(),
        request.key(),
        actor.name());
  }

  private static Map<String, String> before(Scheme base, Request request) {
    return base.parameters().stream()
        .filter(parameter -> request.parameters().containsKey(parameter.name()))
        .collect(Collectors.toMap(Parameter::name, Parameter::latest));
  }

  private Publishing published(Actor actor, NewVersion version) {
    Publishing.Published published = new Publishing.Published(versions.append(actor, version));
    effect.from(version.from());
    return published;
  }
}
