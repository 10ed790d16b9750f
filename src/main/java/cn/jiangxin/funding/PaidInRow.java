package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** Money that a payer paid into a grant, as it is posted. */
@Introspected
record PaidInRow(long grantId, LocalDate happenedOn, String account, long amountFen) {
  private static final String PAYER = "PAYER:";

  GrantBook.PaidIn toRecord() {
    return new GrantBook.PaidIn(
        account.substring(PAYER.length()), happenedOn, new Money(-amountFen));
  }
}
