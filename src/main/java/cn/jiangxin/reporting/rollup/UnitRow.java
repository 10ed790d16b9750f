package cn.jiangxin.reporting.rollup;

import io.micronaut.data.annotation.MappedEntity;

/** A unit. */
@MappedEntity
record UnitRow(long id, String code, String name) {}
