package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Rectifications;
import cn.jiangxin.policy.matter.WorkdayShift;
import cn.jiangxin.policy.subject.StudioFile.Rectification;
import java.time.LocalDate;

/**
 * By when an order to put things right must be carried through.
 *
 * @param extensions how many extensions count
 * @param usualDays days from an order that names no day
 */
record RectificationTerm(int extensions, int usualDays, WorkdayShift shift) {

  static RectificationTerm from(Settings settings) {
    return new RectificationTerm(
        settings.count("rectificationMaxExtensions"),
        settings.count("rectificationDefaultDays"),
        WorkdayShift.from(settings));
  }

  LocalDate dueOn(Matter matter, Rectification order) {
    return shift.of(Rectifications.dueOn(matter, order, extensions, usualDays));
  }
}
