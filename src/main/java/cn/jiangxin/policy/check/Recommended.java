package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Applications;
import cn.jiangxin.policy.matter.Applications.Filed;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import java.time.LocalDate;

/**
 * An application needs the unit union's recommendation by the day it is filed (BDA-16.2). Where a
 * body already decides although no application is recorded, it is not known whether one was
 * recommended; a title that is held is no longer applied for.
 */
record Recommended() implements Check {

  @Override
  public void judge(Matter matter, Sheet sheet) {
    for (Filed filed : Applications.filed(matter)) {
      Draft draft = sheet.open("A" + filed.record().id()).governedOn(filed.on());
      LocalDate recommended = filed.record().recommendedOn();
      draft.fact(Facts.day(Term.APPLICATION, filed.on(), "application:" + filed.record().id()));
      if (recommended == null || recommended.isAfter(filed.on())) {
        draft.missing(Term.RECOMMENDATION).breach();
      } else {
        draft.fact(Facts.day(Term.RECOMMENDATION, recommended, null)).pass();
      }
    }
    if (sheet.isEmpty() && isBeingDecided(matter)) {
      sheet.open("").unknown(Term.RECOMMENDATION);
    } else if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private static boolean isBeingDecided(Matter matter) {
    return matter.title() == null
        && matter.studio().recognitions().stream()
            .filter(recognition -> recognition.programme().equals(matter.rule().programme()))
            .filter(recognition -> recognition.endedOn() == null)
            .flatMap(recognition -> recognition.decisions().stream())
            .anyMatch(vote -> vote.concurs() && matter.asOf().reached(vote.decidedOn()));
  }
}
