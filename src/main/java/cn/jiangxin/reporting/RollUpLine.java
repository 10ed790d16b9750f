package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A studio, a unit or their total in the annual roll-up.
 *
 * @param number null in a total
 * @param studioCode empty unless it is a studio
 * @param name of the studio or the unit, or the word for the total
 * @param studios how many a unit or a total stands for
 * @param overview whether it stands in a table of units
 * @param lacks clauses under which something is missing
 * @param levels people by skill level, in words
 * @param received in yuan; null where money may not be seen
 * @param spent in yuan; null where money may not be seen
 */
@Introspected
record RollUpLine(
    @Nullable Integer number,
    String unit,
    String studioCode,
    String name,
    int studios,
    boolean overview,
    boolean total,
    int exchanges,
    int others,
    int outcomes,
    int verified,
    int patents,
    int approved,
    int applied,
    int completed,
    int closed,
    int members,
    int joined,
    int left,
    int trained,
    String levels,
    int mentorships,
    int begun,
    int waiting,
    int lacks,
    @Nullable BigDecimal received,
    @Nullable BigDecimal spent) {}
