package cn.jiangxin.registry.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit is registered or pays tax, as a person fills it in (BDA-4.1, 4.2, 32.6).
 *
 * @param kind REGISTRATION or TAXATION
 * @param area a code of {@link PackCodes#areas()}, or {@link PackCodes#ELSEWHERE}
 * @param to last day; null: no end is known
 */
public record AreaForm(
    @Nullable String kind,
    @Nullable String area,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
