package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Rectifications;
import cn.jiangxin.policy.matter.Reviews;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Rectification;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.time.LocalDate;
import java.util.List;

/**
 * A review was failed and the rectification was not carried through (BDA-32.1, A-11, A-37): one
 * finding for each failed review.
 *
 * @param failing results that count as failed
 */
record ReviewFailed(List<String> failing, RectificationTerm term) implements Check {

  static ReviewFailed from(Args args) {
    return new ReviewFailed(
        args.settings().codes(args.parameter("results")), RectificationTerm.from(args.settings()));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title != null) {
      for (Review review : matter.studio().reviews()) {
        LocalDate decided = Reviews.decidedOn(matter, review);
        if (failing.contains(String.valueOf(review.result()))
            && review.programme().equals(matter.rule().programme())
            && decided != null
            && !decided.isBefore(title.from())) {
          failed(matter, sheet, review, decided);
        }
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void failed(Matter matter, Sheet sheet, Review review, LocalDate decided) {
    Draft draft =
        sheet
            .open("V" + review.id())
            .governedOn(decided)
            .fact(
                Facts.text(Term.REVIEW_RESULT, review.result() + " " + decided, Facts.ref(review)));
    Rectification order = Rectifications.after(matter, review);
    if (order == null) {
      draft.missing(Term.RECTIFICATION_ORDER).open();
    } else {
      ordered(matter, sheet, order, draft);
    }
  }

  private void ordered(Matter matter, Sheet sheet, Rectification order, Draft draft) {
    LocalDate due = term.dueOn(matter, order);
    LocalDate judged = order.judgedOn();
    LocalDate reported = order.reportedOn();
    boolean inTime = matter.asOf().happened(reported) && reported != null && !reported.isAfter(due);
    draft.due(due, List.of());
    if (judged != null && order.accepted() != null && matter.asOf().reached(judged)) {
      settled(matter, sheet, order.accepted(), judged, draft);
    } else if (inTime) {
      draft.missing(Term.RECTIFICATION_ACCEPTED).human();
    } else if (matter.asOf().past(due)) {
      draft.missing(Term.RECTIFICATION_REPORT);
      Grounds.propose(matter, sheet, draft, due.plusDays(1));
    } else {
      draft.missing(Term.RECTIFICATION_REPORT).open();
    }
  }

  private static void settled(
      Matter matter, Sheet sheet, boolean accepted, LocalDate judged, Draft draft) {
    if (accepted) {
      draft.fact(Facts.day(Term.RECTIFICATION_ACCEPTED, judged, null)).pass();
    } else {
      draft.missing(Term.RECTIFICATION_ACCEPTED);
      Grounds.propose(matter, sheet, draft, judged);
    }
  }
}
