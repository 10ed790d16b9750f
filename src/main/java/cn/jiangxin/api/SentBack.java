package cn.jiangxin.api;

import io.micronaut.serde.annotation.Serdeable;

/** The entry that the unit union has sent back. */
@Serdeable
record SentBack(long id) {}
