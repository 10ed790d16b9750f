package cn.jiangxin.policy;

import cn.jiangxin.shared.DateRange;

/**
 * A version of a scheme.
 *
 * @param when the days on which it held, or holds
 */
public record InForce(Scheme scheme, DateRange when) {}
