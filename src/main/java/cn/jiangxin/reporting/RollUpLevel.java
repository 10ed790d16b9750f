package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;

/** How many people of a studio have a skill level. */
@Introspected
record RollUpLevel(String unit, String studioCode, String studio, String level, int people) {}
