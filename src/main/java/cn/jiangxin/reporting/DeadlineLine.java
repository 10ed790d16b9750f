package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * A deadline as it is printed.
 *
 * @param days days left from the day of issue; negative when it has passed
 * @param daysLeft the same in words
 */
@Introspected
record DeadlineLine(
    String unit,
    String studioCode,
    String studio,
    String clause,
    String text,
    String period,
    LocalDate due,
    int days,
    String daysLeft) {}
