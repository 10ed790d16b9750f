package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Introspected
record SpendingView(
    long id,
    long entryId,
    String grantCode,
    String studioCode,
    @Nullable String projectCode,
    LocalDate spentOn,
    long amountFen,
    String category,
    String payee,
    String purpose,
    @Nullable String description,
    String voucherNo,
    @Nullable String invoiceNo,
    LocalDateTime recordedAt,
    @Nullable LocalDate reversedOn) {

  Spending toRecord() {
    return new Spending(
        id,
        grantCode,
        studioCode,
        projectCode,
        spentOn,
        new Money(amountFen),
        category,
        payee,
        purpose,
        description,
        voucherNo,
        invoiceNo,
        recordedAt,
        reversedOn);
  }
}
