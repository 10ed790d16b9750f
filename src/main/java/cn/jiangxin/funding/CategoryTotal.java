package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;

/**
 * What was spent under one category, reversals taken off.
 *
 * @param category code of the pack's list (BDA-28.1)
 */
public record CategoryTotal(String category, Money amount) {}
