package cn.jiangxin.oversight.preview;

import static cn.jiangxin.access.Permission.RECORD_DECISION;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.PolicyVersion;
import cn.jiangxin.assessment.PolicyVersions;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.Publication;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Publishes other values of a policy's parameters from a day on. Findings made before keep the
 * version that they were made under.
 */
@Singleton
public class PublishPolicy {
  private static final int LONGEST_NOTE = 500;
  private static final int FARTHEST_YEARS = 10;
  private static final String KEY = "[A-Za-z0-9-]{8,60}";

  private final Organisations organisations;
  private final Policies policies;
  private final PolicyVersions versions;
  private final BusinessClock clock;

  PublishPolicy(
      Organisations organisations,
      Policies policies,
      PolicyVersions versions,
      BusinessClock clock) {
    this.organisations = organisations;
    this.policies = policies;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * What is to be published.
   *
   * @param effectiveFrom first day on which the values hold; today or later
   * @param note why
   * @param key counts the request once, however often it is sent
   */
  public record Request(
      Map<String, String> parameters, @Nullable LocalDate effectiveFrom, String note, String key) {}

  /** Publishes it; one at a time, since versions are numbered. */
  public synchronized Result<PolicyVersion> publish(Actor actor, String schemeId, Request request) {
    if (!actor.may(RECORD_DECISION)) {
      return Result.refused(Reason.of("oversight.publish.not-allowed"));
    }
    Optional<Scheme> scheme = policies.catalogue().find(schemeId);
    if (scheme.isEmpty()) {
      return Result.refused(Reason.of("oversight.preview.unknown"));
    }
    if (!isIssuer(actor, scheme.get())) {
      return Result.refused(Reason.of("oversight.publish.not-issuer"));
    }
    List<Reason> faults = faults(scheme.get(), request);
    return faults.isEmpty() ? once(actor, schemeId, request) : Result.refused(faults);
  }

  /** A document is changed by the bodies that it names, by nobody else (BDA-33). */
  private boolean isIssuer(Actor actor, Scheme scheme) {
    List<Long> places =
        actor.asHolderOf(RECORD_DECISION).assignments().stream()
            .map(Actor.Assignment::organisationId)
            .filter(Objects::nonNull)
            .toList();
    Set<String> bodies = bodies(scheme);
    return organisations.withIds(places).values().stream()
        .map(Organisation::bodyCode)
        .anyMatch(code -> code != null && bodies.contains(code));
  }

  private static Set<String> bodies(Scheme scheme) {
    return scheme.recognisers().isEmpty()
        ? scheme.clauses().stream()
            .flatMap(clause -> clause.decides().stream())
            .collect(Collectors.toSet())
        : Set.copyOf(scheme.recognisers());
  }

  private List<Reason> faults(Scheme scheme, Request request) {
    List<Reason> faults = new ArrayList<>();
    LocalDate from = request.effectiveFrom();
    LocalDate today = clock.today();
    if (from == null || from.isBefore(today) || from.isAfter(today.plusYears(FARTHEST_YEARS))) {
      faults.add(Reason.at("effectiveFrom", "oversight.publish.day"));
    }
    if (request.note().isBlank() || request.note().length() > LONGEST_NOTE) {
      faults.add(Reason.at("note", "oversight.publish.note", String.valueOf(LONGEST_NOTE)));
    }
    if (!request.key().matches(KEY)) {
      faults.add(Reason.at("key", "oversight.publish.no-key"));
    }
    if (PreviewPolicy.changed(scheme, request.parameters())
        instanceof Result.Refused<Scheme> refused) {
      faults.addAll(refused.reasons());
    }
    return faults;
  }

  private Result<PolicyVersion> once(Actor actor, String scheme, Request request) {
    return versions
        .byKey(request.key())
        .map(earlier -> repeated(earlier, scheme, request))
        .orElseGet(() -> Result.done(append(actor, scheme, request)));
  }

  private static Result<PolicyVersion> repeated(
      PolicyVersion earlier, String scheme, Request request) {
    Publication publication = earlier.publication();
    boolean same =
        publication.scheme().equals(scheme)
            && publication.from().equals(request.effectiveFrom())
            && publication.parameters().equals(request.parameters());
    return same ? Result.done(earlier) : Result.refused(Reason.of("oversight.publish.keyUsed"));
  }

  private PolicyVersion append(Actor actor, String scheme, Request request) {
    LocalDate from = Objects.requireNonNull(request.effectiveFrom());
    PolicyVersion version =
        versions.append(
            actor, scheme, from, request.parameters(), request.note().strip(), request.key());
    policies.refresh();
    return version;
  }
}
