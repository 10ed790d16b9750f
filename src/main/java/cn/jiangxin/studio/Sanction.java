package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A sanction in force after a decision (BDA-29.6).
 *
 * @param id the record; 0 before it is stored
 * @param kind SUSPEND, RECOVER, CANCEL_GRADE or BAR
 * @param when the days on which it holds
 */
public record Sanction(
    long id, long studioId, String kind, DateRange when, @Nullable Money amount, String reason) {}
