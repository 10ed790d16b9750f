package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.Activity;
import cn.jiangxin.policy.subject.StudioFile.Member;
import cn.jiangxin.policy.subject.StudioFile.Outcome;
import cn.jiangxin.policy.subject.StudioFile.Project;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Entries of the ledgers by calendar year (BDA-22, 14.5). */
final class Tallies {
  private Tallies() {}

  static int activities(Matter matter, int year) {
    int count = 0;
    for (Activity activity : matter.studio().activities()) {
      count += in(matter, LedgerEvents.on(activity), year) ? 1 : 0;
    }
    return count;
  }

  static int outsideParticipants(Matter matter, int year) {
    int count = 0;
    for (Activity activity : matter.studio().activities()) {
      count += in(matter, LedgerEvents.on(activity), year) ? activity.outsideParticipants() : 0;
    }
    return count;
  }

  static int outcomes(Matter matter, int year) {
    int count = 0;
    for (Outcome outcome : matter.studio().outcomes()) {
      count += in(matter, outcome.formedOn(), year) ? 1 : 0;
    }
    return count;
  }

  static int projects(Matter matter, int year) {
    int count = 0;
    for (Project project : matter.studio().projects()) {
      count += in(matter, project.approvedOn(), year) ? 1 : 0;
    }
    return count;
  }

  /** People who belonged to the team on some day of the year. */
  static int members(Matter matter, int year) {
    int count = 0;
    for (Member member : matter.studio().members()) {
      LocalDate from = member.when().from();
      LocalDate to = member.when().to();
      boolean joined = from == null || (from.getYear() <= year && matter.asOf().reached(from));
      count += joined && (to == null || to.getYear() >= year) ? 1 : 0;
    }
    return count;
  }

  static int joined(Matter matter, int year) {
    int count = 0;
    for (Member member : matter.studio().members()) {
      count += in(matter, member.when().from(), year) ? 1 : 0;
    }
    return count;
  }

  /** A person has left once the last day is over. */
  static int left(Matter matter, int year) {
    int count = 0;
    for (Member member : matter.studio().members()) {
      LocalDate last = member.when().to();
      count += last != null && in(matter, last.plusDays(1), year) ? 1 : 0;
    }
    return count;
  }

  private static boolean in(Matter matter, @Nullable LocalDate day, int year) {
    return day != null && day.getYear() == year && matter.asOf().reached(day);
  }
}
