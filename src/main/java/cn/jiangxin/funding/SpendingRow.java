package cn.jiangxin.funding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("spending")
record SpendingRow(
    @Id @GeneratedValue @Nullable Long id,
    @Nullable Long entryId,
    long grantId,
    long studioId,
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
    @Nullable Long recordedBy,
    SpendingState state,
    @Nullable String clause,
    @Nullable String decisionNote,
    @Nullable String idempotencyKey) {}
