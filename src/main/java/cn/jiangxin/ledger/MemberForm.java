package cn.jiangxin.ledger;

import cn.jiangxin.access.personal.PersonalNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a leader fills in for a person of the team.
 *
 * @param external from another unit
 * @param fullMember counts in the team even if external
 * @param fieldSpecialist technical or skilled person of the studio's field (BDA-8.2)
 * @param frontLine declared a front-line employee, from the joining day on; null: no
 *     declaration
 * @param leftOn last day in the team
 * @param identityPaper the paper that bears the identity number; none: the resident's card
 * @param identityNumber in full, once; only what knows it again is kept
 * @param mobile in full, once; kept sealed
 */
public record MemberForm(
    @Nullable String name,
    @Nullable String employeeNo,
    @Nullable String role,
    @Nullable Boolean external,
    @Nullable Boolean fullMember,
    @Nullable Boolean fieldSpecialist,
    @Nullable String post,
    @Nullable String professionalTitle,
    @Nullable String skillLevel,
    @Nullable LocalDate joinedOn,
    @Nullable LocalDate leftOn,
    @Nullable String leaveReason,
    @Nullable Boolean frontLine,
    @Nullable String identityPaper,
    @Nullable String identityNumber,
    @Nullable String mobile) {

  /** Says no more of numbers than the last four characters, so that they cannot reach a log. */
  @Override
  public String toString() {
    return "MemberForm["
        + name
        + ", "
        + PersonalNumber.masked(identityNumber == null ? "" : identityNumber)
        + ", "
        + PersonalNumber.masked(mobile == null ? "" : mobile)
        + "]";
  }
}
