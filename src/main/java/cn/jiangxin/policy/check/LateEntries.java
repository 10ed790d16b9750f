package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Event;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.subject.SubjectKind;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Entries that were made long after the event: one flagged finding for each year that has
 * any.
 *
 * @param most days after the event that need no remark
 */
record LateEntries(Measure<List<Event>> entries, int most) {

  static LateEntries from(Settings settings) {
    return new LateEntries(
        Measures.EVENTS.find("ledger.entries", SubjectKind.STUDIO, settings).orElseThrow(),
        settings.count("backdateFlagDays"));
  }

  void pointOut(Matter matter, Sheet sheet, int firstYear) {
    byYear(matter, firstYear).forEach((year, late) -> flag(sheet.open("L" + year), late));
  }

  private SortedMap<Integer, List<Event>> byYear(Matter matter, int firstYear) {
    SortedMap<Integer, List<Event>> byYear = new TreeMap<>();
    for (Event event : entries.of(matter)) {
      if (event.on().getYear() >= firstYear && days(event) > most) {
        byYear.computeIfAbsent(event.on().getYear(), year -> new ArrayList<>()).add(event);
      }
    }
    return byYear;
  }

  private void flag(Draft draft, List<Event> late) {
    for (Event event : late) {
      draft.note(Remark.BACKDATED, event.ref(), Long.toString(days(event)));
    }
    draft.counted(late.size()).flag();
  }

  private static long days(Event event) {
    return event.recordedOn() == null ? 0 : ChronoUnit.DAYS.between(event.on(), event.recordedOn());
  }
}
