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
import java.util.List;

/**
 * So many events in every span of several counted years: one finding for every complete
 * span, and one for the running one.
 */
record WindowCount(
    Measure<List<Event>> measure,
    Dated<Integer> least,
    Spans spans,
    TypeScope types,
    List<MonthDay> remindOn)
    implements Check {

  static WindowCount from(Args args) {
    return new WindowCount(
        args.measure("measure", Measures.EVENTS),
        args.settings().wholeNumber(args.parameter("limit")),
        new Spans(
            args.settings().count(args.parameter("years")),
            args.settings().choice("threeYearWindow", Spans.Layout.class)),
        args.types(),
        args.settings().monthDays(args.parameter("remind")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title == null) {
      sheet.open("").notApplicable();
    } else if (types.needsTypeOf(matter.studio())) {
      sheet.open("").unknown(Term.STUDIO_TYPE);
    } else {
      spans(matter, sheet, title);
    }
  }

  private void spans(Matter matter, Sheet sheet, Title title) {
    List<Event> events = measure.of(matter);
    int running = matter.asOf().year();
    for (Years span : spans.from(title.firstCountedYear(), running)) {
      if (types.covers(matter.studio(), span.last())) {
        span(sheet.open(span.period()), span, span.of(events), running);
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void span(Draft draft, Years span, List<Event> own, int running) {
    Integer asked = least.on(span.lastDay());
    if (asked == null) {
      Silence.enter(draft);
      return;
    }
    for (Event event : own) {
      draft.fact(Facts.day(measure.name(), event.on(), event.ref())).note(event.remark());
    }
    draft.counted(own.size(), asked);
    if (own.size() >= asked) {
      draft.pass();
      return;
    }
    draft.missing(measure.name(), (long) asked - own.size());
    if (span.last() < running) {
      draft.breach();
    } else {
      draft
          .due(span.lastDay(), span.inLastYear(remindOn))
          .note(span.last() == running ? Remark.EARLY_WARNING : null)
          .open();
    }
  }
}
