package cn.jiangxin.studio;

import cn.jiangxin.shared.Money;

/**
 * Work funds that a unit sets aside for its studios in a calendar year (BDA-5.3).
 *
 * @param id the record; 0 before it is stored
 */
public record UnitBudget(long id, long unitId, int budgetYear, Money amount) {}
