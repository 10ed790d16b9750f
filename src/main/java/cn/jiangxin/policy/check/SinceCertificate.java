package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.matter.Certificate;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Validity;
import cn.jiangxin.policy.measure.Event;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * So many events in each month and each year since the certificate (CSTA-2.3, A-63): one finding
 * for each month and year that is over, and one for those that are running. The month of the
 * certificate does not count, nor does its year.
 *
 * @param remindDays days before the end of a month or year on which to remind
 */
record SinceCertificate(Validity validity, Pace monthly, Pace yearly, DaysBefore remindDays)
    implements Check {

  /** How many of what. */
  record Pace(Measure<List<Event>> measure, Dated<Integer> least) {}

  static SinceCertificate from(Args args) {
    return new SinceCertificate(
        new Validity(args.settings().count(args.parameter("years"))),
        pace(args, "monthly", "per-month"),
        pace(args, "yearly", "per-year"),
        DaysBefore.from(args));
  }

  private static Pace pace(Args args, String measure, String least) {
    return new Pace(
        args.measure(measure, Measures.EVENTS), args.settings().wholeNumber(args.parameter(least)));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Certificate certificate = validity.held(matter);
    if (certificate == null) {
      sheet.open("").notApplicable();
      return;
    }
    months(matter, sheet, YearMonth.from(certificate.on()).plusMonths(1));
    years(matter, sheet, certificate.on().getYear() + 1);
  }

  private void months(Matter matter, Sheet sheet, YearMonth first) {
    List<Event> events = monthly.measure().of(matter);
    YearMonth month = first;
    do {
      span(
          matter,
          sheet.open(month.toString()),
          monthly,
          events,
          month.atDay(1),
          month.atEndOfMonth());
      month = month.plusMonths(1);
    } while (matter.asOf().reached(month.atDay(1)));
  }

  private void years(Matter matter, Sheet sheet, int first) {
    List<Event> events = yearly.measure().of(matter);
    int year = first;
    do {
      LocalDate newYear = LocalDate.of(year, 1, 1);
      LocalDate end = LocalDate.of(year, 12, 31);
      span(matter, sheet.open(Integer.toString(year)), yearly, events, newYear, end);
      year++;
    } while (matter.asOf().reached(LocalDate.of(year, 1, 1)));
  }

  private void span(
      Matter matter, Draft draft, Pace pace, List<Event> events, LocalDate from, LocalDate to) {
    Integer asked = pace.least().on(to);
    if (asked == null) {
      Silence.enter(draft);
      return;
    }
    int count = 0;
    for (Event event : events) {
      if (!event.on().isBefore(from) && !event.on().isAfter(to)) {
        count++;
        draft.fact(Facts.day(pace.measure().name(), event.on(), event.ref()));
      }
    }
    draft.counted(count, asked);
    if (count >= asked) {
      draft.pass();
    } else {
      tooFew(matter, draft.missing(pace.measure().name(), (long) asked - count), to);
    }
  }

  private void tooFew(Matter matter, Draft draft, LocalDate to) {
    if (matter.asOf().past(to)) {
      draft.breach();
    } else {
      draft.due(to, remindDays.of(to)).open();
    }
  }
}
