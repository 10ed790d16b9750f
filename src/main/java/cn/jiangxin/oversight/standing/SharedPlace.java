package cn.jiangxin.oversight.standing;

import org.jspecify.annotations.Nullable;

/**
 * A studio that has recorded a number of another one.
 *
 * @param studio register code; null, like the names: the reader may not see which studio it is
 */
public record SharedPlace(
    @Nullable String studio, @Nullable String studioName, @Nullable String unitName) {}
