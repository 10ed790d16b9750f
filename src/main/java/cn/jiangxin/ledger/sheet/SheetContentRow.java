package cn.jiangxin.ledger.sheet;

import io.micronaut.core.annotation.Introspected;

/** The bytes of an upload; in a row of their own, so that they are read as one value. */
@Introspected
record SheetContentRow(byte[] content) {}
