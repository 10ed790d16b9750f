package cn.jiangxin.access;

import org.jspecify.annotations.Nullable;

/**
 * The account that an administrator wants made.
 *
 * @param first its first role, with the place
 */
public record AccountOrder(String login, String name, @Nullable String email, RoleOrder first) {}
