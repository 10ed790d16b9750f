package cn.jiangxin.demo;

import cn.jiangxin.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A log-in of the demo district. It is no secret and opens nothing but the demo.
 *
 * @param studio register code of the studio that a leader leads; null for everybody else
 * @param organisation code of the organisation where the role is held; null for leaders and for the
 *     administrator
 */
public record DemoAccount(
    String login,
    String password,
    String name,
    Role role,
    @Nullable String studio,
    @Nullable String organisation) {}
