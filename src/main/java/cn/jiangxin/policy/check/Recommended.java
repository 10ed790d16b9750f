package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Applications;
import cn.jiangxin.policy.matter.Applications.Filed;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Recommendations;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.policy.subject.StudioFile.Recognition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application needs the unit union's recommendation by the day it is filed, and where none is
 * filed the decision needs it by the day of the last body that has concurred (BDA-16.2). Of a title
 * decided before the studio stood in the register nobody can be asked for it any more.
 */
record Recommended() implements Check {

  @Override
  public void judge(Matter matter, Sheet sheet) {
    for (Filed filed : Applications.filed(matter)) {
      Draft draft = sheet.open("A" + filed.record().id()).governedOn(filed.on());
      draft.fact(Facts.day(Term.APPLICATION, filed.on(), "application:" + filed.record().id()));
      conclude(draft, recommendedOn(matter, filed), true);
    }
    if (sheet.isEmpty()) {
      decision(matter, sheet);
    }
  }

  private static @Nullable LocalDate recommendedOn(Matter matter, Filed filed) {
    LocalDate own = filed.record().recommendedOn();
    return own != null && !own.isAfter(filed.on())
        ? own
        : Recommendations.standing(matter, filed.on());
  }

  private static void decision(Matter matter, Sheet sheet) {
    LocalDate decided = decidedOn(matter);
    LocalDate registered = matter.studio().registeredOn();
    boolean history = decided != null && registered != null && decided.isBefore(registered);
    if (decided == null || history) {
      sheet.open("").notApplicable();
    } else {
      Draft draft = sheet.open("").governedOn(decided);
      conclude(draft, Recommendations.standing(matter, decided), registered != null);
    }
  }

  private static void conclude(Draft draft, @Nullable LocalDate recommended, boolean certain) {
    if (recommended != null) {
      draft.fact(Facts.day(Term.RECOMMENDATION, recommended, null)).pass();
    } else if (certain) {
      draft.missing(Term.RECOMMENDATION).breach();
    } else {
      draft.unknown(Term.RECOMMENDATION);
    }
  }

  /** The day of the title held, or of the last body that has concurred in one; null: neither. */
  private static @Nullable LocalDate decidedOn(Matter matter) {
    Title title = matter.title();
    if (title != null) {
      return title.from();
    }
    LocalDate last = null;
    for (Recognition recognition : matter.studio().recognitions()) {
      if (isOpen(matter, recognition)) {
        for (BodyDecision vote : recognition.decisions()) {
          boolean counts = vote.concurs() && matter.asOf().reached(vote.decidedOn());
          last =
              counts && (last == null || vote.decidedOn().isAfter(last)) ? vote.decidedOn() : last;
        }
      }
    }
    return last;
  }

  private static boolean isOpen(Matter matter, Recognition recognition) {
    return recognition.programme().equals(matter.rule().programme())
        && !recognition.level().equals(matter.rule().advisoryLevel())
        && recognition.endedOn() == null;
  }
}
