package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One spending of boost money.
 *
 * @param id number under which it is reversed
 * @param projectCode the project it served; null: not linked (BDA-27.1, A-34)
 * @param category code of the pack's list (BDA-28.1)
 * @param description what other costs were for
 * @param invoiceNo may occur again: an invoice can be split over categories
 * @param reversedOn the day it was taken back; null: it stands
 */
public record Spending(
    long id,
    String grantCode,
    String studioCode,
    @Nullable String projectCode,
    LocalDate spentOn,
    Money amount,
    String category,
    String payee,
    String purpose,
    @Nullable String description,
    String voucherNo,
    @Nullable String invoiceNo,
    LocalDateTime recordedAt,
    @Nullable LocalDate reversedOn) {}
