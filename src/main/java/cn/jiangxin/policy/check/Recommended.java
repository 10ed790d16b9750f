package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Applications;
import cn.jiangxin.policy.matter.Applications.Filed;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import java.time.LocalDate;

/** An application needs the unit union's recommendation by the day it is filed (BDA-16.2). */
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
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }
}
