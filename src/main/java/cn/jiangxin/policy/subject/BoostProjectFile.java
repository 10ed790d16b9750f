package cn.jiangxin.policy.subject;

import cn.jiangxin.policy.subject.StudioFile.Judgement;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules may know of one project under a Beijing boost plan.
 *
 * @param code the project's code
 * @param studio register code of the studio that runs it
 * @param planYear the plan year, which selects the vintage
 * @param grade the grade of boost money asked for, or awarded
 * @param awardedOn when the boost was awarded; null: not (yet) awarded
 * @param withdrawnOn when the application was taken back
 * @param proposedOn when it was put on the list of projects proposed for an award
 * @param titles titles of the studio at any level; empty: not recorded
 * @param studioBoosts the studio's other applications for project boosts, of any plan year
 * @param otherMoney money for this project beside the boost asked for
 * @param places how many projects of the plan are proposed at each grade, this one among them
 * @param suspensions when payments were suspended
 */
public record BoostProjectFile(
    String code,
    String studio,
    int planYear,
    @Nullable LocalDate approvedOn,
    @Nullable LocalDate startupFundsOn,
    @Nullable Money startupFunds,
    @Nullable Money totalNeed,
    @Nullable Money grade,
    @Nullable LocalDate appliedOn,
    @Nullable LocalDate awardedOn,
    @Nullable LocalDate completedOn,
    @Nullable LocalDate closureFiledOn,
    List<Acceptance> acceptances,
    @Nullable LocalDate terminatedOn,
    @Nullable LocalDate withdrawnOn,
    @Nullable LocalDate proposedOn,
    @Nullable String upperUnion,
    @Nullable Submission submission,
    Set<String> papers,
    List<Stamp> stamps,
    List<StudioTitle> titles,
    List<StudioBoost> studioBoosts,
    List<OtherMoney> otherMoney,
    List<Places> places,
    @Nullable Notice notice,
    List<Payment> payments,
    List<DateRange> suspensions,
    List<Judgement> judgements)
    implements SubjectFile, UnionApplication {

  @Override
  public SubjectRef ref() {
    return new SubjectRef(SubjectKind.BOOST_PROJECT, code);
  }

  @Override
  public Integer vintage() {
    return planYear;
  }

  @Override
  public String record() {
    return "project:" + code;
  }

  /** Acceptance by one party (ENTERPRISE or the body code of the municipal union). */
  public record Acceptance(String party, boolean accepted, LocalDate on) {}

  /**
   * A title of the studio.
   *
   * @param recognisers codes of the bodies that recognised it; empty: not recorded
   * @param when the days on which it is held
   */
  public record StudioTitle(
      String programme,
      String level,
      boolean demonstration,
      Set<String> recognisers,
      DateRange when) {}

  /**
   * Another project of the studio under a boost plan.
   *
   * @param settledOn when the money of a terminated project was settled
   */
  public record StudioBoost(
      String code,
      int planYear,
      @Nullable LocalDate appliedOn,
      @Nullable LocalDate withdrawnOn,
      @Nullable LocalDate proposedOn,
      @Nullable LocalDate awardedOn,
      List<Acceptance> acceptances,
      @Nullable LocalDate terminatedOn,
      @Nullable LocalDate settledOn) {}

  /**
   * Money assigned to the project.
   *
   * @param payer who gives it: a body code or a union's register code
   * @param source UNION, FISCAL or UNIT
   */
  public record OtherMoney(String payer, String source, Money amount) {}

  /**
   * How many projects of the plan are proposed at a grade.
   *
   * @param reduced what those of them come to that the cap cuts down, one sum each
   */
  public record Places(Money grade, int proposed, List<Money> reduced) {}

  /** The public notice of the proposed projects (BJ24-J.16); the last day counts in full. */
  public record Notice(
      @Nullable LocalDate startedOn, @Nullable LocalDate endsOn, List<Objection> objections) {}

  /** An objection; upheld is null until it is decided. */
  public record Objection(
      LocalDate filedOn, @Nullable LocalDate decidedOn, @Nullable Boolean upheld) {}

  /** Money that a payer paid out; tranche FIRST or BALANCE. */
  public record Payment(String tranche, String payer, LocalDate on, Money amount) {}
}
