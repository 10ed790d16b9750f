package cn.jiangxin.oversight.search;

import io.micronaut.core.annotation.Introspected;

/** A unit whose name or code was found. */
@Introspected
public record UnitHit(String code, String name) {}
