package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
record SpendingView(
    long id,
    @Nullable Long entryId,
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
    SpendingState state,
    @Nullable String clause,
    @Nullable String decisionNote,
    @Nullable Long recordedBy,
    @Nullable String recorder,
    @Nullable String approver,
    @Nullable String reversalReason,
    @Nullable Long reversalBy,
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
        state,
        clause,
        decisionNote,
        recordedBy,
        recorder,
        approver,
        reversalReason,
        reversalBy,
        reversedOn,
        List.of());
  }
}
