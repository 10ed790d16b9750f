package cn.jiangxin.oversight.preview;

import static cn.jiangxin.access.Permission.PUBLISH_POLICY;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.PolicyVersion;
import cn.jiangxin.assessment.PolicyVersions;
import cn.jiangxin.oversight.job.JobAlarm;
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
 * Publishes other values of a policy's parameters, or another text of its pack, from a day on.
 * Findings made before keep the version that they were made under.
 */
@Singleton
public class PublishPolicy {
  private static final int LONGEST_NOTE = 500;
  private static final int FARTHEST_YEARS = 10;

  /** Judges whatever is due; every studio is, from the first day of a version on. */
  private static final String JUDGING = "NIGHTLY_ASSESSMENT";

  private static final String KEY = "[A-Za-z0-9-]{8,60}";

  /** Why a change can not begin to hold on a day. */
  static final Reason NOT_OPEN = Reason.at("effectiveFrom", "oversight.publish.day");

  private final Organisations organisations;
  private final Policies policies;
  private final PolicyVersions versions;
  private final JobAlarm alarm;
  private final BusinessClock clock;

  PublishPolicy(
      Organisations organisations,
      Policies policies,
      PolicyVersions versions,
      JobAlarm alarm,
      BusinessClock clock) {
    this.organisations = organisations;
    this.policies = policies;
    this.versions = versions;
    this.alarm = alarm;
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
  }

  /** Publishes it; one at a time, since versions are numbered. */
  public synchronized Result<PolicyVersion> publish(Actor actor, String schemeId, Request request) {
    if (!actor.may(PUBLISH_POLICY)) {
      return Result.refused(Reason.of("oversight.publish.not-allowed"));
    }
    Optional<Scheme> scheme = policies.catalogue().find(schemeId, clock.today());
    if (scheme.isEmpty()) {
      return Result.refused(Reason.of("oversight.preview.unknown", schemeId));
    }
    if (!isIssuer(actor, scheme.get())) {
      return Result.refused(Reason.of("oversight.publish.not-issuer"));
    }
    List<Reason> faults = faults(asOf(request, scheme.get()), request);
    return faults.isEmpty() ? once(actor, schemeId, request) : Result.refused(faults);
  }

  /** What it is laid over: what holds on its first day. */
  private Scheme asOf(Request request, Scheme now) {
    LocalDate from = request.effectiveFrom();
    return from == null ? now : policies.catalogue().find(now.id(), from).orElse(now);
  }

  /** A document is changed by the bodies that it names, by nobody else (BDA-33). */
  private boolean isIssuer(Actor actor, Scheme scheme) {
    List<Long> places =
        actor.asHolderOf(PUBLISH_POLICY).assignments().stream()
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
    if (from == null || !isOpen(from, today)) {
      faults.add(NOT_OPEN);
    }
    if (request.note().isBlank() || request.note().length() > LONGEST_NOTE) {
      faults.add(Reason.at("note", "oversight.publish.note", String.valueOf(LONGEST_NOTE)));
    }
    if (!request.key().matches(KEY)) {
      faults.add(Reason.at("key", "oversight.publish.no-key"));
    }
    if (changed(scheme, request) instanceof Result.Refused<Scheme> refused) {
      faults.addAll(refused.reasons());
    }
    if (faults.isEmpty()) {
      policies.obstacle(publication(scheme.id(), request)).ifPresent(faults::add);
    }
    return faults;
  }

  /** Whether a change may begin to hold on the day. */
  static boolean isOpen(LocalDate from, LocalDate today) {
    return !from.isBefore(today) && !from.isAfter(today.plusYears(FARTHEST_YEARS));
  }

  private static Publication publication(String scheme, Request request) {
    return Publication.last(
        scheme,
        Objects.requireNonNull(request.effectiveFrom()),
        request.parameters(),
        request.files());
  }

  private Result<Scheme> changed(Scheme scheme, Request request) {
    return request.files().isEmpty()
        ? PreviewPolicy.changed(scheme, request.parameters())
        : ChangedPack.read(request.files(), scheme, policies.catalogue());
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
            && publication.parameters().equals(request.parameters())
            && publication.files().equals(request.files());
    return same ? Result.done(earlier) : Result.refused(Reason.of("oversight.publish.keyUsed"));
  }

  private PolicyVersion append(Actor actor, String scheme, Request request) {
    LocalDate from = Objects.requireNonNull(request.effectiveFrom());
    PolicyVersion version =
        versions.append(
            actor,
            scheme,
            from,
            request.parameters(),
            request.files(),
            request.note().strip(),
            request.key());
    policies.refresh();
    if (!from.isAfter(clock.today())) {
      alarm.ringNow(JUDGING);
    }
    return version;
  }
}
