package cn.jiangxin.studio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person of the team, in the member-development ledger (BDA-22.1).
 *
 * @param id the record; 0 before it is stored
 * @param role LEADER, CORE, MAIN or ORDINARY
 * @param external from another unit
 * @param fullMember counts in the team even if external
 * @param fieldSpecialist technical or skilled person of the studio's field; null: not recorded
 *     (BDA-8.2)
 * @param leftOn last day in the team
 * @param recordedOn the civil day of recording; null before it is stored
 */
public record Member(
    long id,
    long studioId,
    String name,
    @Nullable String employeeNo,
    String role,
    boolean external,
    boolean fullMember,
    @Nullable Boolean fieldSpecialist,
    @Nullable String post,
    @Nullable String professionalTitle,
    @Nullable String skillLevel,
    LocalDate joinedOn,
    @Nullable LocalDate leftOn,
    @Nullable String leaveReason,
    @Nullable LocalDate recordedOn) {}
