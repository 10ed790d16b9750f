package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.Acceptance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Days in the life of a boosted project (BJ24-J, A-42). */
final class BoostDays {
  private BoostDays() {}

  /** Which event the outer date tests. */
  enum ClosureEvent {
    CLOSURE_FILED,
    ACCEPTANCE
  }

  static Optional<LocalDate> approved(Matter matter) {
    return Optional.ofNullable(matter.boostProject().approvedOn());
  }

  static Optional<LocalDate> startupPaid(Matter matter) {
    return Optional.ofNullable(matter.boostProject().startupFundsOn());
  }

  /** Proposed for an award; an award that is recorded alone was proposed that day. */
  static Optional<LocalDate> proposed(Matter matter) {
    BoostProjectFile project = matter.boostProject();
    return happened(
        matter, project.proposedOn() == null ? project.awardedOn() : project.proposedOn());
  }

  static Optional<LocalDate> awarded(Matter matter) {
    return happened(matter, matter.boostProject().awardedOn());
  }

  /** Where no completion is recorded the filing of the closure stands for it. */
  static Optional<LocalDate> completed(Matter matter) {
    BoostProjectFile project = matter.boostProject();
    return happened(
        matter, project.completedOn() == null ? project.closureFiledOn() : project.completedOn());
  }

  static Function<Matter, Optional<LocalDate>> closed(Settings settings) {
    List<String> parties = settings.codes("acceptingParties");
    return switch (settings.choice("closureEvent", ClosureEvent.class)) {
      case CLOSURE_FILED -> matter -> happened(matter, matter.boostProject().closureFiledOn());
      case ACCEPTANCE -> matter -> accepted(matter, parties);
    };
  }

  private static Optional<LocalDate> accepted(Matter matter, List<String> parties) {
    LocalDate last = null;
    for (String party : parties) {
      LocalDate on = acceptedBy(matter.boostProject(), party);
      if (on == null) {
        return Optional.empty();
      }
      last = last == null || on.isAfter(last) ? on : last;
    }
    return happened(matter, last);
  }

  private static @Nullable LocalDate acceptedBy(BoostProjectFile project, String party) {
    for (Acceptance acceptance : project.acceptances()) {
      if (acceptance.accepted() && acceptance.party().equals(party)) {
        return acceptance.on();
      }
    }
    return null;
  }

  private static Optional<LocalDate> happened(Matter matter, @Nullable LocalDate day) {
    return Optional.ofNullable(day).filter(matter.asOf()::reached);
  }
}
