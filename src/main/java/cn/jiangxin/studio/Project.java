package cn.jiangxin.studio;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An innovation project of a studio, boosted or not.
 *
 * @param id the record; 0 before it is stored
 * @param code stays the same when the entry is corrected
 * @param status DRAFT, SUBMITTED or VERIFIED: of the entry
 * @param recordedOn the civil day of recording; null before it is stored
 */
public record Project(
    long id,
    long studioId,
    String code,
    String name,
    String kind,
    String background,
    String leadName,
    @Nullable String approvingUnit,
    @Nullable String approvalDocumentNo,
    @Nullable LocalDate approvedOn,
    @Nullable Money totalNeed,
    @Nullable Money startupFunds,
    @Nullable LocalDate startupFundsOn,
    @Nullable Money matchingCommitted,
    @Nullable Money matchingPaid,
    @Nullable LocalDate matchingDueOn,
    @Nullable LocalDate appliedInPracticeOn,
    @Nullable String practiceSite,
    @Nullable LocalDate completedOn,
    @Nullable LocalDate closureFiledOn,
    @Nullable LocalDate terminatedOn,
    @Nullable Integer boostPlanYear,
    @Nullable Money boostGrade,
    @Nullable LocalDate boostAppliedOn,
    @Nullable LocalDate boostAwardedOn,
    String status,
    @Nullable LocalDate recordedOn) {

  /** Whether the entry counts as recorded: not while it is a draft. */
  public boolean counts() {
    return EntryStatus.counts(status);
  }
}
