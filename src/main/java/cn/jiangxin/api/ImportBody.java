package cn.jiangxin.api;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How to import an uploaded spreadsheet.
 *
 * @param goodRowsOnly whether rows that are not in order may stay behind; null: no
 * @param reason why entries are corrected; needed if any is
 */
@Serdeable
record ImportBody(@Nullable Boolean goodRowsOnly, @Nullable String reason) {}
