package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import io.micronaut.core.annotation.Introspected;

@Introspected
record CategoryView(String category, long amountFen) {

  CategoryTotal toRecord() {
    return new CategoryTotal(category, new Money(amountFen));
  }
}
