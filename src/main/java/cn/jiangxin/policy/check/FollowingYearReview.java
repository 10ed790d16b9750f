package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.FollowingYear;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Reviews;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.time.LocalDate;
import java.util.List;

/** A title must be re-reviewed in the year after it was recognised (BDA-17.2, A-09, A-10). */
record FollowingYearReview(FollowingYear rules, Args.Before before) implements Check {

  static FollowingYearReview from(Args args) {
    return new FollowingYearReview(FollowingYear.from(args.settings()), args.before("remind"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title == null) {
      sheet.open("").notApplicable();
      return;
    }
    Draft draft =
        sheet
            .open("C1")
            .fact(
                Facts.day(
                    Term.RECOGNITION_DAY, title.from(), "recognition:" + title.record().id()));
    List<Review> decided = rules.decided(matter, title);
    if (decided.isEmpty()) {
      undecided(matter, draft, rules.closes(title));
    } else {
      boolean passed = rules.passedOn(matter, title) != null;
      decided(matter, draft, decided, rules.closes(title), passed);
    }
  }

  private void undecided(Matter matter, Draft draft, LocalDate closes) {
    draft.governedOn(closes).missing(Term.FOLLOWING_YEAR_REVIEW).due(closes, before.of(closes));
    if (matter.asOf().past(closes)) {
      draft.nextState(States.REVIEW_OVERDUE).flag();
    } else {
      draft.note(LastDay.warning(closes)).open();
    }
  }

  private static void decided(
      Matter matter, Draft draft, List<Review> decided, LocalDate closes, boolean passed) {
    draft.settled(Reviews.decidedOn(matter, decided.get(0)), closes);
    boolean inTime = false;
    for (Review review : decided) {
      LocalDate day = Reviews.decidedOn(matter, review);
      if (day != null) {
        inTime |= !day.isAfter(closes);
        draft.fact(Facts.text(Term.REVIEW_RESULT, review.result() + " " + day, Facts.ref(review)));
      }
    }
    draft.nextState(passed ? States.ACTIVE : States.RECTIFYING);
    if (inTime) {
      draft.pass();
    } else {
      draft.due(closes, List.of()).flag();
    }
  }
}
