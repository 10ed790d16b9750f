package cn.jiangxin.oversight.preview;

import cn.jiangxin.assessment.Policies;
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
import org.jspecify.annotations.Nullable;

/** What stands against a change of a policy, when it is sent and once more when it takes effect. */
@Singleton
class PublicationChecks {
  private static final int LONGEST_NOTE = 500;
  private static final int FARTHEST_YEARS = 10;
  private static final String KEY = "[A-Za-z0-9-]{8,60}";

  /** Why a change can not begin to hold on a day. */
  static final Reason NOT_OPEN = Reason.at("effectiveFrom", "oversight.publish.day");

  private final Policies policies;
  private final BusinessClock clock;

  PublicationChecks(Policies policies, BusinessClock clock) {
    this.policies = policies;
    this.clock = clock;
  }

  /** What a change is laid over: what holds on its first day. */
  Scheme base(Scheme now, @Nullable LocalDate from) {
    return from == null ? now : policies.catalogue().find(now.id(), from).orElse(now);
  }

  /** What is not in order in the request. */
  List<Reason> faults(Scheme base, PublishPolicy.Request request) {
    List<Reason> faults = new ArrayList<>();
    LocalDate from = request.effectiveFrom();
    if (from == null || !isOpen(from, clock.today())) {
      faults.add(NOT_OPEN);
    }
    if (request.note().isBlank() || request.note().length() > LONGEST_NOTE) {
      faults.add(Reason.at("note", "oversight.publish.note", String.valueOf(LONGEST_NOTE)));
    }
    if (!request.key().matches(KEY)) {
      faults.add(Reason.at("key", "oversight.publish.no-key"));
    }
    faults.addAll(unfit(base, request.parameters(), request.files()));
    if (faults.isEmpty()) {
      policies
          .obstacle(
              Publication.last(
                  base.id(), Objects.requireNonNull(from), request.parameters(), request.files()))
          .ifPresent(faults::add);
    }
    return faults;
  }

  /** What does not fit the policies as they are by now. */
  List<Reason> faults(Scheme base, Publication publication) {
    List<Reason> faults =
        new ArrayList<>(unfit(base, publication.parameters(), publication.files()));
    if (faults.isEmpty()) {
      policies.obstacle(publication).ifPresent(faults::add);
    }
    return faults;
  }

  private List<Reason> unfit(
      Scheme base, Map<String, String> parameters, Map<String, String> files) {
    Result<Scheme> changed =
        files.isEmpty()
            ? PreviewPolicy.changed(base, parameters)
            : ChangedPack.read(files, base, policies.catalogue());
    return changed.fold(scheme -> List.of(), reasons -> reasons);
  }

  /** Whether a change may begin to hold on the day. */
  static boolean isOpen(LocalDate from, LocalDate today) {
    return !from.isBefore(today) && !from.isAfter(today.plusYears(FARTHEST_YEARS));
  }
}
