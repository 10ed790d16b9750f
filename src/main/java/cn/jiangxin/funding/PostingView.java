package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

@Introspected
record PostingView(
    long entryId, EntryKind kind, LocalDate happenedOn, String account, long amountFen) {

  Posting toRecord() {
    return new Posting(entryId, kind, happenedOn, account, new Money(amountFen));
  }
}
