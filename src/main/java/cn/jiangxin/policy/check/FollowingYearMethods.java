package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.FollowingYear;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Reviews;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.time.LocalDate;
import java.util.List;

/** The following-year re-review must combine the listed methods (BDA-17.3). */
record FollowingYearMethods(FollowingYear rules, Required required) implements Check {

  static FollowingYearMethods from(Args args) {
    return new FollowingYearMethods(FollowingYear.from(args.settings()), Required.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title == null) {
      sheet.open("").notApplicable();
      return;
    }
    List<Review> decided = rules.decided(matter, title);
    if (decided.isEmpty()) {
      sheet.open("C1").missing(Term.FOLLOWING_YEAR_REVIEW).open();
    } else {
      Review last = decided.get(decided.size() - 1);
      LocalDate on = Reviews.decidedOn(matter, last);
      CycleMethods.judge(required, last, sheet.open("C1").governedOn(on));
    }
  }
}
