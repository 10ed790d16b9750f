package cn.jiangxin.registry.change;

import cn.jiangxin.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Work funds that a unit sets aside for its studios, as a person fills it in (BDA-5.3).
 *
 * @param year calendar year
 * @param amount not negative
 */
public record BudgetForm(@Nullable Integer year, @Nullable Money amount) {}
