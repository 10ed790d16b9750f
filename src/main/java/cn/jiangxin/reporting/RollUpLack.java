package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a studio's year lacks under a clause.
 *
 * @param standing what there is of what there must be; a dash where nothing is counted
 * @param missing what is still missing; a dash where it cannot be named
 */
@Introspected
record RollUpLack(
    String unit,
    String studioCode,
    String studio,
    String clause,
    String text,
    String verdict,
    String standing,
    String missing,
    @Nullable LocalDate due) {}
