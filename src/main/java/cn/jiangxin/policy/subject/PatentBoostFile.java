package cn.jiangxin.policy.subject;

import cn.jiangxin.policy.subject.StudioFile.Judgement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules may know of one person's claim to a patent boost under a Beijing plan.
 *
 * @param planYear the plan year, which selects the vintage
 * @param claimant keyed hash by which the person is known again; null: not recorded
 * @param inventorPosition the claimant's place in the list of inventors, from 1
 * @param serviceInvention whether it is stated to be a service invention of the post
 * @param appliedInProduction whether the enterprise's proof of application is there
 * @param unitKind ENTERPRISE, HOSPITAL, UNIVERSITY …
 * @param frontLine the unit union's declaration
 * @param otherBoosts the person's other claims that come before it or have been paid before it
 * @param paidTo code of the account the money went to
 */
public record PatentBoostFile(
    String code,
    int planYear,
    @Nullable String claimant,
    @Nullable String patentNumber,
    @Nullable String patentKind,
    @Nullable String patentOffice,
    @Nullable LocalDate grantAnnouncedOn,
    @Nullable Integer inventorPosition,
    @Nullable Boolean serviceInvention,
    @Nullable Boolean appliedInProduction,
    @Nullable String unitKind,
    @Nullable String industry,
    @Nullable Boolean frontLine,
    @Nullable Boolean mutualAidCard,
    List<PersonBoost> otherBoosts,
    @Nullable String upperUnion,
    @Nullable Submission submission,
    Set<String> papers,
    List<Stamp> stamps,
    @Nullable Verification verification,
    @Nullable LocalDate paidOn,
    @Nullable String paidTo,
    List<Judgement> judgements)
    implements SubjectFile, UnionApplication {

  @Override
  public SubjectRef ref() {
    return new SubjectRef(SubjectKind.PATENT_CLAIM, code);
  }

  @Override
  public Integer vintage() {
    return planYear;
  }

  @Override
  public String record() {
    return "claim:" + code;
  }

  /**
   * Another claim of the same person.
   *
   * @param claimedOn when it was filed
   * @param refused whether it was turned down
   */
  public record PersonBoost(
      String claim,
      int planYear,
      @Nullable LocalDate grantAnnouncedOn,
      LocalDate claimedOn,
      @Nullable LocalDate paidOn,
      boolean refused) {}

  /** The municipal union's finding on truth and compliance. */
  public record Verification(boolean accepted, LocalDate on) {}
}
