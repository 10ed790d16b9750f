package cn.jiangxin.api;

import io.micronaut.serde.annotation.Serdeable;

/** The entry that has been voided. */
@Serdeable
record Voided(long id) {}
