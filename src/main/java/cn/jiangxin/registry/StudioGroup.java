package cn.jiangxin.registry;

import org.jspecify.annotations.Nullable;

/**
 * Studios that have something in common.
 *
 * @param code the type or the unit; null: not recorded
 * @param name name of the unit; the code again where it has no name
 * @param studios how many there are
 * @param titled how many of them hold a title today
 */
public record StudioGroup(
    @Nullable String code, @Nullable String name, long studios, long titled) {}
