package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.Activity;
import cn.jiangxin.policy.subject.StudioFile.Mentorship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Training, exchange and mentoring by which skills are handed on (BDA-13). A mentorship counts on
 * its first day and again with every year in which it still runs.
 *
 * @param types types of activity that count
 */
record Teaching(List<String> types) implements Function<Matter, List<Event>> {

  static Teaching from(Settings settings) {
    return new Teaching(settings.codes("teachingActivityTypes"));
  }

  @Override
  public List<Event> apply(Matter matter) {
    List<Event> events = new ArrayList<>();
    for (Activity activity : matter.studio().activities()) {
      LocalDate on = LedgerEvents.on(activity);
      if (types.contains(activity.type()) && on != null && matter.asOf().reached(on)) {
        events.add(Event.of(on, "activity:" + activity.id()));
      }
    }
    matter.studio().mentorships().forEach(mentorship -> add(matter, mentorship, events));
    return events;
  }

  private static void add(Matter matter, Mentorship mentorship, List<Event> events) {
    LocalDate day = mentorship.when().from();
    while (day != null && mentorship.when().contains(day) && matter.asOf().reached(day)) {
      events.add(Event.of(day, "mentorship:" + mentorship.id()));
      day = LocalDate.of(day.getYear() + 1, 1, 1);
    }
  }
}
