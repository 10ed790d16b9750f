package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of the annual roll-up that is about one unit.
 *
 * @param bookmark heading of the unit; null where the report is about one unit
 */
@Introspected
record RollUpSection(
    @Nullable String bookmark,
    List<RollUpLine> works,
    List<RollUpLine> people,
    List<RollUpLack> missing) {}
