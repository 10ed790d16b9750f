package cn.jiangxin.registry.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The union to which a unit's union is affiliated, as a person fills it in (BDA-26.3).
 *
 * @param union code of the union above
 * @param from first day; the affiliation before it ends the day before
 */
public record AffiliationForm(@Nullable String union, @Nullable LocalDate from) {}
