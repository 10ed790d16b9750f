package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A studio in the overview: one row with the number of findings by verdict. */
@Introspected
record StudioLine(
    int number,
    String unit,
    String code,
    String name,
    String type,
    String level,
    @Nullable LocalDate recognisedOn,
    @Nullable LocalDate cycleEndsOn,
    int pass,
    int block,
    int flag,
    int revoke,
    int unknown,
    int human,
    int open,
    int notApplicable,
    int alerts,
    @Nullable LocalDate assessedOn) {}
