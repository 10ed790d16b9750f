package cn.jiangxin.reporting.rollup;

import io.micronaut.data.annotation.MappedEntity;

/** A studio of a unit. */
@MappedEntity
record StudioRow(long id, long unitId, String code, String name) {}
