package cn.jiangxin.access;

/**
 * Someone being signed in.
 *
 * @param key the session as the store knows it: the digest of its token
 * @param csrfToken what every form of the session carries
 */
public record Session(String key, String csrfToken, Account account) {}
