package cn.jiangxin.ledger;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a leader fills in for an innovation project.
 *
 * @param code stays the same when the entry is corrected; null for a new project, which is given
 *     one
 * @param approvedOn approval by the enterprise (BDA-32.4a counts by it)
 * @param appliedInPracticeOn first applied in the unit's practice (BDA-14.1 counts by it)
 * @param boostPlanYear plan year of the Beijing boost it was applied or awarded under
 */
public record ProjectForm(
    @Nullable String code,
    @Nullable String name,
    @Nullable String kind,
    @Nullable String background,
    @Nullable String leadName,
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
    @Nullable LocalDate boostAwardedOn) {}
