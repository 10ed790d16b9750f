package cn.jiangxin.api;

import io.micronaut.serde.annotation.Serdeable;

/** The record that stands now. */
@Serdeable
record Recorded(long id) {}
