package cn.jiangxin.access;

import org.jspecify.annotations.Nullable;

/**
 * A role that someone is to hold.
 *
 * @param organisation code of the organisation in whose subtree it holds; null for a role at one
 *     studio or for the whole installation
 * @param studio code of the studio at which it holds; null for all other roles
 */
public record RoleOrder(Role role, @Nullable String organisation, @Nullable String studio) {}
