package cn.jiangxin.registry.change;

import org.jspecify.annotations.Nullable;

/**
 * What a receiving union says to a unit's coming over to it, as a person fills it in.
 *
 * @param move the proposal that is answered
 * @param agrees whether it takes the unit
 * @param reason why not; needed only then
 */
public record AffiliationAnswer(
    @Nullable Long move, @Nullable Boolean agrees, @Nullable String reason) {}
