package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A grant in the overview; amounts in yuan. */
@Introspected
record GrantLine(
    int number,
    String unit,
    String studioCode,
    String studio,
    String grant,
    String clause,
    String project,
    LocalDate grantedOn,
    BigDecimal granted,
    BigDecimal received,
    BigDecimal spent,
    BigDecimal balance) {}
