package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A leader's time in the post (BDA-23, 32.7).
 *
 * @param id the record; 0 before it is stored
 * @param canContinue the unit union's statement that the studio can go on; null: none yet
 * @param when the days on which it holds
 */
public record LeaderTenure(
    long id,
    long studioId,
    long memberId,
    DateRange when,
    @Nullable String endReason,
    @Nullable Boolean canContinue,
    @Nullable LocalDate renameFiledOn,
    @Nullable LocalDate renameApprovedOn) {}
