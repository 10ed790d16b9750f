package cn.jiangxin.policy.subject;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules may know of one project under a Beijing boost plan.
 *
 * @param code the project's code
 * @param studio register code of the studio that runs it
 * @param planYear the plan year, which selects the vintage
 * @param awardedOn when the boost was awarded; null: not (yet) awarded
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
    @Nullable LocalDate terminatedOn)
    implements SubjectFile {

  @Override
  public SubjectRef ref() {
    return new SubjectRef(SubjectKind.BOOST_PROJECT, code);
  }

  @Override
  public Integer vintage() {
    return planYear;
  }

  /** Acceptance by one party (ENTERPRISE or the body code of the municipal union). */
  public record Acceptance(String party, boolean accepted, LocalDate on) {}
}
