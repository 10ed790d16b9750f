package cn.jiangxin.registry.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A leader's time in the post as a person fills it in (BDA-23, 32.7).
 *
 * @param name of the leader; who is not in the team yet joins it on the first day
 * @param to last day; null: no end is known
 * @param endReason a {@link LeaderEnd}; with an end only
 * @param canContinue the unit union's statement that the studio can go on; null: none yet
 * @param renameFiledOn when the unit union applied to the area's union for the change
 * @param renameApprovedOn when that union approved it
 */
public record LeaderForm(
    @Nullable String name,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String endReason,
    @Nullable Boolean canContinue,
    @Nullable LocalDate renameFiledOn,
    @Nullable LocalDate renameApprovedOn) {}
