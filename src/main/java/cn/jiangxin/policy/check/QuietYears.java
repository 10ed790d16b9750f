package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Event;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.subject.StudioFile.Judgement;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ground that arises when so many years in a row pass without a single event (BDA-32.4, A-25,
 * People decide: a judgement in the studio's favour, made once the years were over, settles
 * them.
 *
 * @param limb the events that must not stay away, and for how long
 * @param other the second limb of the ground
 * @param both whether the ground asks for both limbs together
 * @param rolling whether years run from the last event instead of by the calendar
 * @param near events that almost count and are shown
 */
record QuietYears(
    Limb limb,
    Limb other,
    boolean both,
    boolean rolling,
    @Nullable Measure<List<Event>> near,
    List<MonthDay> remindOn)
    implements Check {

  /** Events, and for how many years they must not stay away. */
  record Limb(Measure<List<Event>> measure, int years) {

    /** Whether none of the events happened in the years up to and including the day. */
    boolean quietUntil(List<Event> events, LocalDate day) {
      LocalDate since = day.minusYears(years);
      for (Event event : events) {
        if (event.on().isAfter(since) && !event.on().isAfter(day)) {
          return false;
        }
      }
      return true;
    }
  }

  /** How the two limbs stand to each other. */
  enum Together {
    OR,
    AND
  }

  /** How years without an event are counted. */
  enum Unit {
    CALENDAR_YEAR,
    ROLLING_24_36_MONTHS
  }

  static QuietYears from(Args args) {
    return new QuietYears(
        new Limb(
            args.measure("measure", Measures.EVENTS),
            args.settings().count(args.parameter("years"))),
        new Limb(
            args.measure("other", Measures.EVENTS),
            args.settings().count(args.parameter("other-years"))),
        args.settings().choice("ground324", Together.class) == Together.AND,
        args.settings().choice("inactivityUnit", Unit.class) == Unit.ROLLING_24_36_MONTHS,
        args.measureOrNull("near", Measures.EVENTS),
        args.settings().monthDays(args.parameter("remind")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title == null) {
      sheet.open("").notApplicable();
      return;
    }
    List<Event> events = limb.measure().of(matter);
    List<Event> others = both ? other.measure().of(matter) : List.of();
    if (rolling) {
      gaps(matter, sheet, LocalDate.of(title.firstCountedYear() - 1, 12, 31), events, others);
    } else {
      int running = matter.asOf().year();
      Spans spans = new Spans(limb.years(), Spans.Layout.ROLLING_CALENDAR);
      for (Years span : spans.from(title.firstCountedYear(), running)) {
        span(matter, sheet, span, events, others, running);
      }
    }
  }

  private void span(
      Matter matter, Sheet sheet, Years span, List<Event> events, List<Event> others, int running) {
    Draft draft = sheet.open(span.period());
    List<Event> own = span.of(events);
    own.forEach(event -> draft.fact(Facts.day(limb.measure().name(), event.on(), event.ref())));
    draft.counted(own.size(), 1);
    if (!own.isEmpty()) {
      draft.pass();
    } else if (span.last() >= running) {
      draft
          .missing(limb.measure().name(), 1)
          .due(span.lastDay(), span.inLastYear(remindOn))
          .note(span.last() == running ? Remark.EARLY_WARNING : null)
          .open();
    } else {
      near(matter, draft, span);
      propose(matter, sheet, draft, span.lastDay(), others);
    }
  }

  private void near(Matter matter, Draft draft, Years span) {
    if (near != null) {
      int almost = span.of(near.of(matter)).size();
      if (almost > 0) {
        draft.note(Remark.UNVERIFIED_OUTCOMES, Integer.toString(almost));
      }
    }
  }

  private void propose(
      Matter matter, Sheet sheet, Draft draft, LocalDate quietUntil, List<Event> others) {
    Judgement judgement = matter.judgement(sheet.clause().id());
    if (judgement != null && judgement.favourable() && judgement.on().isAfter(quietUntil)) {
      draft.note(Remark.DECLINED_BY_BODIES, judgement.by(), judgement.on().toString()).pass();
    } else if (both && !other.quietUntil(others, quietUntil)) {
      draft.pass();
    } else {
      draft.missing(limb.measure().name(), 1).breach();
    }
  }

  /** One finding for every gap that grew too long, and one for the gap that is still growing. */
  private void gaps(
      Matter matter, Sheet sheet, LocalDate start, List<Event> events, List<Event> others) {
    List<LocalDate> days = new ArrayList<>(events.size());
    events.forEach(event -> days.add(event.on()));
    days.sort(Comparator.naturalOrder());
    LocalDate from = start;
    for (LocalDate day : days) {
      if (day.isAfter(from.plusYears(limb.years()))) {
        gap(matter, sheet, from, others);
      }
      from = day.isAfter(from) ? day : from;
    }
    LocalDate lastDay = from.plusYears(limb.years());
    if (matter.asOf().past(lastDay)) {
      gap(matter, sheet, from, others);
    } else {
      sheet
          .open(from.toString())
          .governedOn(lastDay)
          .missing(limb.measure().name(), 1)
          .due(lastDay, List.of())
          .open();
    }
  }

  private void gap(Matter matter, Sheet sheet, LocalDate from, List<Event> others) {
    LocalDate lastDay = from.plusYears(limb.years());
    Draft draft = sheet.open(from.toString()).governedOn(lastDay).counted(0, 1);
    propose(matter, sheet, draft, lastDay, others);
  }
}
