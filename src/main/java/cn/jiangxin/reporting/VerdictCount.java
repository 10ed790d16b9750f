package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;

/** How many findings carry a verdict. */
@Introspected
record VerdictCount(String label, int count) {}
