package cn.jiangxin.access.oidc;

import java.time.Instant;

/**
 * Somebody whom the provider has named.
 *
 * @param login log-in name of the account here
 * @param provedAt when the person proved to the provider who they are; long ago if it does not say
 * @param back where the person wanted to go
 */
public record Known(String login, Instant provedAt, String back) {}
