package cn.jiangxin.ledger.sheet;

import io.micronaut.core.annotation.Introspected;

/** The sealed bytes of an upload and who sent it in. */
@Introspected
record SheetContentRow(long accountId, byte[] content) {}
