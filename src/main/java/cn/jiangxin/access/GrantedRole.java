package cn.jiangxin.access;

import org.jspecify.annotations.Nullable;

/**
 * A role as it is shown: with the place where it holds.
 *
 * @param organisationName whose subtree; null when the role is for one studio or for the whole
 *     installation
 * @param studioName the studio; null when the role is not for a single one
 */
public record GrantedRole(
    long id,
    long accountId,
    Role role,
    @Nullable String organisationName,
    @Nullable String studioName) {}
