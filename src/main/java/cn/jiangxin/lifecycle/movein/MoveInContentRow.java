package cn.jiangxin.lifecycle.movein;

import io.micronaut.core.annotation.Introspected;

/** The sealed bytes of a workbook, and to whom they are sealed. */
@Introspected
record MoveInContentRow(long organisationId, long accountId, byte[] content) {}
