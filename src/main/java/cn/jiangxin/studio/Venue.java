package cn.jiangxin.studio;

import cn.jiangxin.shared.DateRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A fixed venue of a studio (BDA-5).
 *
 * @param id the record; 0 before it is stored
 * @param areaM2 square metres; null: not recorded
 * @param equipped whether innovation equipment stands there; null: not recorded
 * @param when the days on which it holds
 */
public record Venue(
    long id,
    long studioId,
    String address,
    @Nullable BigDecimal areaM2,
    @Nullable Boolean equipped,
    DateRange when) {}
