package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is printed.
 *
 * @param amount in yuan
 * @param facts the facts it rests on, as one text; empty if there are none
 * @param missing what is still missing (还差什么); empty if nothing is
 */
@Introspected
record FindingLine(
    String unit,
    String studioCode,
    String studio,
    String subject,
    String clause,
    String article,
    String text,
    String period,
    String verdict,
    String verdictText,
    @Nullable BigDecimal counted,
    @Nullable BigDecimal limit,
    @Nullable LocalDate due,
    @Nullable BigDecimal amount,
    String facts,
    String missing,
    String notes,
    LocalDate foundOn,
    @Nullable LocalDate alertSince,
    String schemeVersion) {}
