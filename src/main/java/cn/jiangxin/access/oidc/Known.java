package cn.jiangxin.access.oidc;

/**
 * Somebody whom the provider has named.
 *
 * @param login log-in name of the account here
 * @param back where the person wanted to go
 */
public record Known(String login, String back) {}
