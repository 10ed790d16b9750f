package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.Activity;
import cn.jiangxin.policy.subject.StudioFile.Outcome;
import cn.jiangxin.policy.subject.StudioFile.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of the ledgers as dated events, up to the day of the assessment. */
final class LedgerEvents {
  private LedgerEvents() {}

  /** Exchange activities; one plan on several days counts once, on its first day. */
  static List<Event> exchanges(Matter matter) {
    List<Event> events = new ArrayList<>(matter.studio().activities().size());
    for (Activity activity : matter.studio().activities()) {
      LocalDate on = on(activity);
      if (activity.exchange() && on != null && matter.asOf().reached(on)) {
        events.add(new Event(on, "activity:" + activity.id(), null, activity.recordedOn()));
      }
    }
    return events;
  }

  /** Entries of all ledgers that say when they were made. */
  static List<Event> entries(Matter matter) {
    List<Event> events = new ArrayList<>();
    for (Activity activity : matter.studio().activities()) {
      addDated(matter, events, on(activity), "activity:" + activity.id(), activity.recordedOn());
    }
    for (Outcome outcome : matter.studio().outcomes()) {
      addDated(matter, events, outcome.formedOn(), "outcome:" + outcome.id(), outcome.recordedOn());
    }
    for (Project project : matter.studio().projects()) {
      addDated(
          matter, events, project.approvedOn(), "project:" + project.id(), project.recordedOn());
    }
    return events;
  }

  private static void addDated(
      Matter matter, List<Event> events, @Nullable LocalDate on, String ref, LocalDate recorded) {
    if (on != null && matter.asOf().reached(on)) {
      events.add(new Event(on, ref, null, recorded));
    }
  }

  static @Nullable LocalDate on(Activity activity) {
    return activity.when().from() == null ? activity.when().to() : activity.when().from();
  }

  static List<Event> projectsApproved(Matter matter) {
    List<Event> events = new ArrayList<>();
    for (Project project : matter.studio().projects()) {
      add(matter, events, project.approvedOn(), project);
    }
    return events;
  }

  static List<Event> projectsApplied(Matter matter) {
    List<Event> events = new ArrayList<>();
    for (Project project : matter.studio().projects()) {
      add(matter, events, project.appliedOn(), project);
    }
    return events;
  }

  /** Projects that were completed and are not (yet) applied in practice. */
  static List<Event> projectsNotApplied(Matter matter) {
    List<Event> events = new ArrayList<>();
    for (Project project : matter.studio().projects()) {
      if (!matter.asOf().happened(project.appliedOn())) {
        add(matter, events, project.completedOn(), project);
      }
    }
    return events;
  }

  private static void add(
      Matter matter, List<Event> events, @Nullable LocalDate on, Project project) {
    if (on != null && matter.asOf().reached(on)) {
      events.add(Event.of(on, "project:" + project.id()));
    }
  }

  static List<Event> outcomesApplied(Matter matter) {
    List<Event> events = new ArrayList<>();
    for (Outcome outcome : matter.studio().outcomes()) {
      LocalDate on = outcome.appliedOn();
      if (on != null && matter.asOf().reached(on)) {
        events.add(Event.of(on, "outcome:" + outcome.id()));
      }
    }
    return events;
  }

  static List<Event> outcomesVerified(Matter matter) {
    return outcomes(matter, true);
  }

  static List<Event> outcomesUnverified(Matter matter) {
    return outcomes(matter, false);
  }

  private static List<Event> outcomes(Matter matter, boolean verified) {
    List<Event> events = new ArrayList<>();
    for (Outcome outcome : matter.studio().outcomes()) {
      if (outcome.verified() == verified && matter.asOf().reached(outcome.formedOn())) {
        events.add(Event.of(outcome.formedOn(), "outcome:" + outcome.id()));
      }
    }
    return events;
  }
}
