package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
record InstalmentView(
    long id,
    String grantCode,
    String account,
    LocalDate paidOn,
    long amountFen,
    @Nullable LocalDate reversedOn) {

  Instalment toRecord() {
    return new Instalment(
        id, grantCode, Account.payerOf(account), paidOn, new Money(amountFen), reversedOn);
  }
}
