package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of the compliance report that is about one studio.
 *
 * @param unitBookmark the unit's bookmark at its first studio; null at the others
 */
@Introspected
record StudioSection(
    @Nullable String unitBookmark,
    String bookmark,
    String heading,
    List<FactPair> facts,
    List<VerdictCount> counts,
    List<FindingLine> findings,
    List<DeadlineLine> deadlines) {}
