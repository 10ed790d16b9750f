package cn.jiangxin.studio.personal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of personal data, how long it is kept, and what has been kept for longer.
 *
 * @param period ISO 8601, e.g. P3Y
 * @param due records whose time is over
 * @param numbers personal numbers that erasing them would take
 * @param proposedOn since when the nightly look has proposed some of them; null: it has not
 */
public record RetentionLine(
    RetentionKind kind,
    String period,
    List<Due> due,
    long numbers,
    @Nullable LocalDate proposedOn) {}
