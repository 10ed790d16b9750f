package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import io.micronaut.core.annotation.Introspected;

@Introspected
record EntitlementRow(String clause, String occasion, long amountFen) {

  Entitlement toRecord() {
    return new Entitlement(clause, occasion, new Money(amountFen));
  }
}
