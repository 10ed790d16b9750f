package cn.jiangxin.registry.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A venue as a person fills it in (BDA-5).
 *
 * @param areaM2 square metres, at most two decimals; null: not known
 * @param equipped whether innovation equipment stands there; null: not said
 * @param from first day
 * @param to last day; null: no end is known
 */
public record VenueForm(
    @Nullable String address,
    @Nullable BigDecimal areaM2,
    @Nullable Boolean equipped,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
