package cn.jiangxin.reporting;

import io.micronaut.data.annotation.MappedEntity;

/** An organisation's name under a code. */
@MappedEntity
record BodyRow(String code, String name) {}
