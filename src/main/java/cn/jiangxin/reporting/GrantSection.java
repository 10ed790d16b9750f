package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of the spending report that is about one grant.
 *
 * @param unitBookmark the unit's bookmark at its first grant; null at the others
 */
@Introspected
record GrantSection(
    @Nullable String unitBookmark,
    String bookmark,
    String heading,
    List<FactPair> facts,
    List<SumTile> sums,
    List<CategoryLine> categories,
    List<InstalmentLine> instalments,
    List<SpendingLine> spending) {}
