package cn.jiangxin.review.expert;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * Where an expert works.
 *
 * @param unit code of the unit; null: not in the register
 */
@Introspected
record Employment(@Nullable String unit, String employer) {}
