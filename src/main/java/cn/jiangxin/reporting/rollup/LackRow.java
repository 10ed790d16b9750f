package cn.jiangxin.reporting.rollup;

import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stored finding that says what a studio's year lacks; its detail is JSON. */
@MappedEntity
record LackRow(
    long studioId,
    String clause,
    String period,
    String verdict,
    @Nullable BigDecimal counted,
    @Nullable BigDecimal limitValue,
    @Nullable LocalDate dueOn,
    String detail,
    String schemeVersion) {}
