package cn.jiangxin.policy.subject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A union's stamp or recommendation on an application.
 *
 * @param by who stamped: a code that the pack names, e.g. UNIT_UNION
 * @param on the day; null: on a day that is not recorded
 */
public record Stamp(String by, @Nullable LocalDate on) {}
