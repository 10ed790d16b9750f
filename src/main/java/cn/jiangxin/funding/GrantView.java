package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
record GrantView(
    long id,
    long studioId,
    String code,
    String studioCode,
    String studioName,
    String unitCode,
    String unitName,
    String clause,
    String occasion,
    @Nullable String projectCode,
    long amountFen,
    LocalDate grantedOn,
    @Nullable String subAccount,
    long receivedFen,
    long spentFen,
    long irregularFen,
    long balanceFen,
    @Nullable LocalDate lastPaidOn) {

  Grant toRecord() {
    return new Grant(
        id,
        code,
        studioCode,
        studioName,
        unitCode,
        unitName,
        clause,
        occasion,
        projectCode,
        new Money(amountFen),
        grantedOn,
        subAccount,
        new Money(receivedFen),
        new Money(spentFen),
        new Money(irregularFen),
        new Money(balanceFen),
        receivedFen >= amountFen ? lastPaidOn : null);
  }
}
