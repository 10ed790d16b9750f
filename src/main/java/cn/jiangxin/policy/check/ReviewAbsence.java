package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Reviews;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.time.LocalDate;

/**
 * The studio stayed away from the end-of-cycle review without a reason that the bodies accepted
 * (BDA-32.2, A-27): one finding for each review that was convened.
 *
 * @param kind kind of the review
 * @param deadline until when an excuse counts
 */
record ReviewAbsence(String kind, Deadline deadline) implements Check {

  /** Until when an excuse counts. */
  enum Deadline {
    BEFORE_SESSION,
    ON_SESSION_DAY,
    ANY_TIME
  }

  static ReviewAbsence from(Args args) {
    return new ReviewAbsence(
        args.settings().code("cycleReviewKind"),
        args.settings().choice(args.parameter("excuse"), Deadline.class));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title != null) {
      for (Review review : Reviews.of(matter, title, kind)) {
        LocalDate session = review.sessionOn();
        if (session != null) {
          session(matter, sheet, review, session);
        }
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void session(Matter matter, Sheet sheet, Review review, LocalDate session) {
    Draft draft =
        sheet
            .open("V" + review.id())
            .governedOn(session)
            .fact(Facts.day(Term.REVIEW_SESSION, session, Facts.ref(review)));
    if (!matter.asOf().past(session)) {
      draft.open();
    } else if (review.attended() == null) {
      draft.unknown(Term.ATTENDANCE);
    } else if (review.attended()) {
      draft.pass();
    } else if (!matter.asOf().happened(review.noticeSentOn())) {
      draft.unknown(Term.REVIEW_NOTICE);
    } else {
      absent(matter, sheet, review, session, draft);
    }
  }

  private void absent(Matter matter, Sheet sheet, Review review, LocalDate session, Draft draft) {
    LocalDate filed = review.excuseFiledOn();
    if (filed == null || !matter.asOf().reached(filed) || !inTime(filed, session)) {
      Grounds.propose(matter, sheet, draft.missing(Term.EXCUSE), session);
      return;
    }
    draft.fact(Facts.day(Term.EXCUSE, filed, Facts.ref(review)));
    if (review.excuseAccepted() == null) {
      draft.missing(Term.EXCUSE_ACCEPTED).human();
    } else if (review.excuseAccepted()) {
      draft.note(Remark.EXCUSE_WAS_ACCEPTED).pass();
    } else {
      Grounds.propose(matter, sheet, draft.missing(Term.EXCUSE_ACCEPTED), session);
    }
  }

  private boolean inTime(LocalDate filed, LocalDate session) {
    return switch (deadline) {
      case BEFORE_SESSION -> filed.isBefore(session);
      case ON_SESSION_DAY -> !filed.isAfter(session);
      case ANY_TIME -> true;
    };
  }
}
