package cn.jiangxin.review.expert;

import org.jspecify.annotations.Nullable;

/**
 * An expert to be asked, as it was typed in.
 *
 * @param expert log-in name of an expert
 * @param unit code of the unit where the expert works; null: as known, or not in the register
 * @param employer its name where it is not in the register; null: as known
 */
public record ExpertOrder(
    @Nullable String expert, @Nullable String unit, @Nullable String employer) {}
