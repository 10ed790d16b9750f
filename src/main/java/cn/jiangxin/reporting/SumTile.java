package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;

/** A sum with its label; in yuan. */
@Introspected
record SumTile(String label, BigDecimal amount) {}
