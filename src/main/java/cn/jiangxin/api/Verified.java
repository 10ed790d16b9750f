package cn.jiangxin.api;

import io.micronaut.serde.annotation.Serdeable;

/** The entry that the unit union has verified. */
@Serdeable
record Verified(long id) {}
