package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.finding.Finding.Fact;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.FollowingYear;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.subject.StudioFile.Judgement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The lump sum for a first recognition that passes the following-year re-review (BDA-26.1, A-10,
 *
 *
 * @param late what becomes of a pass after the window
 * @param clause the clause under which people judge a late pass
 */
record FirstRecognitionClaim(FollowingYear reReview, Late late, String clause)
    implements Function<Matter, List<Claim>> {

  /** What becomes of a re-review that was passed after its window. */
  enum Late {
    ASK,
    PAY,
    REFUSE
  }

  private static final String ONCE = "";

  static FirstRecognitionClaim from(Settings settings) {
    return new FirstRecognitionClaim(
        FollowingYear.from(settings),
        settings.choice("lateReReviewPays", Late.class),
        settings.code("firstRecognitionClause"));
  }

  @Override
  public List<Claim> apply(Matter matter) {
    return List.of(claim(matter));
  }

  private Claim claim(Matter matter) {
    if (matter.titles().isEmpty()) {
      return beforeTitle(matter);
    }
    Title first = matter.titles().get(0);
    if (!first.equals(matter.title())) {
      boolean again = matter.title() != null;
      return Claim.excluded(
          ONCE, List.of(), again ? Remark.FIRST_RECOGNITION_ONLY : Remark.CANCELLED_WITH_TITLE);
    }
    LocalDate passed = reReview.passedOn(matter, first);
    return passed == null ? waiting(matter, first) : passed(matter, first, passed);
  }

  private static Claim beforeTitle(Matter matter) {
    boolean applied = matter.referenceDay() != null;
    return applied
        ? Claim.possible(ONCE, null, List.of(Term.RECOGNITION, Term.FOLLOWING_YEAR_REVIEW))
        : Claim.excluded(ONCE, List.of(), Remark.TITLE_NOT_HELD);
  }

  private Claim waiting(Matter matter, Title title) {
    LocalDate closes = reReview.closes(title);
    return Claim.possible(
        ONCE, matter.asOf().past(closes) ? null : closes, List.of(Term.FOLLOWING_YEAR_REVIEW));
  }

  private Claim passed(Matter matter, Title title, LocalDate passed) {
    List<Fact> facts =
        List.of(
            Facts.day(Term.RECOGNITION_DAY, title.from(), "recognition:" + title.record().id()),
            Facts.day(Term.ENTITLED_ON, passed, null));
    if (!passed.isAfter(reReview.closes(title))) {
      return Claim.arisen(ONCE, passed, facts);
    }
    return switch (late) {
      case PAY -> Claim.arisen(ONCE, passed, facts);
      case REFUSE -> Claim.excluded(ONCE, facts, Remark.LATE_RE_REVIEW);
      case ASK -> asked(matter, passed, facts);
    };
  }

  private Claim asked(Matter matter, LocalDate passed, List<Fact> facts) {
    Judgement judgement = matter.judgement(clause);
    if (judgement == null) {
      return Claim.asked(ONCE, passed, facts, Remark.LATE_RE_REVIEW);
    }
    return judgement.favourable()
        ? Claim.arisen(ONCE, passed, facts)
        : Claim.excluded(ONCE, facts, Remark.LATE_RE_REVIEW);
  }
}
