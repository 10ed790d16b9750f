package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Rectification;
import java.time.LocalDate;
import java.util.List;

/**
 * An order to put things right must be reported by its day; the day of filing counts, however late
 * the report is accepted (BDA-25.4, A-37).
 */
record RectificationDue(RectificationTerm term, Args.Before before) implements Check {

  static RectificationDue from(Args args) {
    return new RectificationDue(RectificationTerm.from(args.settings()), args.before("remind"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title != null) {
      for (Rectification order : matter.studio().rectifications()) {
        if (order.programme().equals(matter.rule().programme())
            && !order.openedOn().isBefore(title.from())
            && matter.asOf().reached(order.openedOn())) {
          order(matter, order, sheet.open("R" + order.id()));
        }
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void order(Matter matter, Rectification order, Draft draft) {
    LocalDate due = term.dueOn(matter, order);
    LocalDate reported = order.reportedOn();
    String ref = "rectification:" + order.id();
    draft
        .governedOn(order.openedOn())
        .fact(Facts.day(Term.RECTIFICATION_ORDER, order.openedOn(), ref));
    if (reported == null || !matter.asOf().reached(reported)) {
      unreported(matter, draft, due);
      return;
    }
    draft.fact(Facts.day(Term.RECTIFICATION_REPORT, reported, ref));
    if (reported.isAfter(due)) {
      draft.due(due, List.of()).nextState(States.RECTIFICATION_OVERDUE).flag();
    } else {
      judged(matter, order, draft.due(due, List.of()), ref);
    }
  }

  private void unreported(Matter matter, Draft draft, LocalDate due) {
    draft.missing(Term.RECTIFICATION_REPORT).due(due, before.of(due));
    if (matter.asOf().past(due)) {
      draft.nextState(States.RECTIFICATION_OVERDUE).flag();
    } else {
      draft.nextState(States.RECTIFYING).open();
    }
  }

  private static void judged(Matter matter, Rectification order, Draft draft, String ref) {
    LocalDate judged = order.judgedOn();
    if (order.accepted() == null || judged == null || !matter.asOf().reached(judged)) {
      draft.missing(Term.RECTIFICATION_ACCEPTED).nextState(States.RECTIFYING).human();
    } else if (order.accepted()) {
      draft.fact(Facts.day(Term.RECTIFICATION_ACCEPTED, judged, ref)).pass();
    } else {
      draft.missing(Term.RECTIFICATION_ACCEPTED).flag();
    }
  }
}
