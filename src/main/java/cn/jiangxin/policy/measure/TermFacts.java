package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.CstaApplicationFile;
import cn.jiangxin.policy.subject.StudioFile.Activity;
import cn.jiangxin.policy.subject.StudioFile.LeaderTenure;
import cn.jiangxin.policy.subject.StudioFile.Member;
import cn.jiangxin.policy.subject.StudioFile.Named;
import cn.jiangxin.policy.subject.StudioFile.Rectification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a title that runs for a term does, read from the register of studios or from
 * the application: names, activities, topics and incidents (CSTA-1.3, 2.3, 5.5).
 */
final class TermFacts {
  private static final String CORE = "CORE";
  private static final String ACCEPTED = "ACCEPTED";
  private static final String INEFFECTIVE = "INEFFECTIVE";

  /** A rectification that was not accepted had no effect. */
  private static final String REJECTED = "REJECTED";

  private TermFacts() {}

  static Naming applied(Matter matter) {
    CstaApplicationFile file = matter.cstaApplication();
    List<String> heads = new ArrayList<>(file.coreMembers());
    if (file.leader() != null) {
      heads.add(file.leader());
    }
    return new Naming(file.studioName(), heads, file.otherPersons());
  }

  static Naming registered(Matter matter) {
    List<String> heads = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (LeaderTenure tenure : matter.studio().leaders()) {
      if (matter.asOf().within(tenure.when())) {
        heads.add(tenure.person());
      }
    }
    for (Member member : matter.studio().members()) {
      if (matter.asOf().within(member.when()) && !heads.contains(member.person())) {
        (member.role().equals(CORE) ? heads : others).add(member.person());
      }
    }
    return new Naming(name(matter), heads, others);
  }

  private static @Nullable String name(Matter matter) {
    for (Named named : matter.studio().names()) {
      if (matter.asOf().within(named.when())) {
        return named.name();
      }
    }
    return null;
  }

  static List<Event> activitiesReported(Matter matter) {
    List<Event> events = new ArrayList<>();
    for (CstaApplicationFile.ReportedActivity activity : matter.cstaApplication().activities()) {
      add(matter, events, activity.on(), "activity:" + activity.id());
    }
    return events;
  }

  static List<Event> activitiesInLedger(Matter matter) {
    List<Event> events = new ArrayList<>();
    for (Activity activity : matter.studio().activities()) {
      add(matter, events, LedgerEvents.on(activity), "activity:" + activity.id());
    }
    return events;
  }

  static List<Event> topics(Matter matter) {
    List<Event> events = new ArrayList<>();
    for (CstaApplicationFile.Topic topic : matter.cstaApplication().topics()) {
      add(matter, events, topic.startedOn(), "topic:" + topic.id());
    }
    return events;
  }

  private static void add(Matter matter, List<Event> events, @Nullable LocalDate on, String ref) {
    if (on != null && matter.asOf().reached(on)) {
      events.add(Event.of(on, ref));
    }
  }

  static List<Incident> incidents(Matter matter) {
    List<Incident> incidents = new ArrayList<>(1);
    for (CstaApplicationFile.Incident incident : matter.cstaApplication().incidents()) {
      if (matter.asOf().reached(incident.on())) {
        boolean judged = incident.resultOn() == null || matter.asOf().reached(incident.resultOn());
        incidents.add(
            new Incident(
                "I" + incident.id(),
                incident.kind(),
                incident.on(),
                judged ? effect(incident.result()) : null,
                incident.resultOn(),
                "incident:" + incident.id()));
      }
    }
    return incidents;
  }

  private static @Nullable String effect(@Nullable String result) {
    return REJECTED.equals(result) ? INEFFECTIVE : result;
  }

  /** The register of studios keeps no incidents, but the orders that followed them. */
  static List<Incident> orders(Matter matter) {
    List<Incident> incidents = new ArrayList<>(1);
    for (Rectification order : matter.studio().rectifications()) {
      if (order.programme().equals(matter.rule().programme())
          && matter.asOf().reached(order.openedOn())) {
        boolean judged = order.accepted() != null && matter.asOf().happened(order.judgedOn());
        incidents.add(
            new Incident(
                "R" + order.id(),
                null,
                order.openedOn(),
                judged ? (Boolean.TRUE.equals(order.accepted()) ? ACCEPTED : INEFFECTIVE) : null,
                order.judgedOn(),
                "rectification:" + order.id()));
      }
    }
    return incidents;
  }
}
