package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Event;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * So many events in each counted calendar year: one finding for every complete year since
 * the title was given, and one for the running year.
 *
 * @param target what the text would rather see; no breach below it
 * @param near events that almost count and are shown when too few do
 * @param backdateDays entries recorded so many days late or more are pointed out
 */
record YearlyCount(
    Measure<List<Event>> measure,
    Dated<Integer> least,
    @Nullable Dated<Integer> target,
    @Nullable Measure<List<Event>> near,
    TypeScope types,
    List<MonthDay> remindOn,
    int backdateDays)
    implements Check {

  static YearlyCount from(Args args) {
    String target = args.parameterOrNull("target");
    return new YearlyCount(
        args.measure("measure", Measures.EVENTS),
        args.settings().wholeNumber(args.parameter("limit")),
        target == null ? null : args.settings().wholeNumber(target),
        args.measureOrNull("near", Measures.EVENTS),
        args.types(),
        args.settings().monthDays(args.parameter("remind")),
        args.settings().count("backdateFlagDays"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title == null) {
      sheet.open("").notApplicable();
    } else if (types.needsTypeOf(matter.studio())) {
      sheet.open("").unknown(Term.STUDIO_TYPE);
    } else {
      years(matter, sheet, title);
    }
  }

  private void years(Matter matter, Sheet sheet, Title title) {
    List<Event> events = measure.of(matter);
    int running = matter.asOf().year();
    int last = Math.max(running, title.firstCountedYear());
    for (int year = title.firstCountedYear(); year <= last; year++) {
      if (types.covers(matter.studio(), year)) {
        year(matter, sheet, new Years(year, year), events, year >= running);
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void year(Matter matter, Sheet sheet, Years year, List<Event> events, boolean running) {
    Draft draft = sheet.open(year.period());
    Integer asked = least.on(year.lastDay());
    if (asked == null) {
      Silence.enter(draft);
      return;
    }
    List<Event> own = year.of(events);
    own.forEach(event -> show(draft, event));
    draft.counted(own.size(), asked);
    if (own.size() >= asked) {
      target(draft, year, own.size(), running);
      draft.pass();
    } else {
      draft.missing(measure.name(), (long) asked - own.size());
      near(matter, draft, year);
      tooFew(draft, year, running);
    }
  }

  private void tooFew(Draft draft, Years year, boolean running) {
    if (running) {
      draft.due(year.lastDay(), year.inLastYear(remindOn)).open();
    } else {
      draft.breach();
    }
  }

  private void show(Draft draft, Event event) {
    draft.fact(Facts.day(measure.name(), event.on(), event.ref()));
    if (event.recordedOn() != null) {
      long late = ChronoUnit.DAYS.between(event.on(), event.recordedOn());
      if (late > backdateDays) {
        draft.note(Remark.BACKDATED, event.ref(), Long.toString(late));
      }
    }
  }

  private void target(Draft draft, Years year, int count, boolean running) {
    Integer wished = target == null ? null : target.on(year.lastDay());
    if (wished != null && count < wished) {
      draft.note(Remark.BELOW_TARGET, wished.toString());
      if (running) {
        draft.remind(year.inLastYear(remindOn));
      }
    }
  }

  private void near(Matter matter, Draft draft, Years year) {
    if (near != null) {
      List<Event> almost = year.of(near.of(matter));
      almost.forEach(event -> draft.fact(Facts.day(near.name(), event.on(), event.ref())));
      if (!almost.isEmpty()) {
        draft.note(Remark.PRODUCED_NOT_APPLIED, Integer.toString(almost.size()));
      }
    }
  }
}
