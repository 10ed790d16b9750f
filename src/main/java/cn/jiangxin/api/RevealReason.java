package cn.jiangxin.api;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What a number is to be seen for. */
@Serdeable
record RevealReason(@Nullable String reason) {}
