package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One spending of boost money, ordered, approved, refused or irregular.
 *
 * @param id number under which it is approved and reversed
 * @param projectCode the project it served; null: not linked (BDA-27.1, A-34)
 * @param category code of the pack's list (BDA-28.1)
 * @param description what other costs were for
 * @param invoiceNo may occur again: an invoice can be split over categories
 * @param clause what an irregular one breaks; null: no clause says anything of it
 * @param note why it was refused; for an irregular one the {@link Irregularity}s, joined by commas
 * @param recordedBy account of the person who recorded it; null: the service
 * @param recorder that person's name
 * @param approver name of the person who approved or refused it
 * @param reversalReason why somebody asked to take it back, as long as that waits; null: nothing
 *     waits
 * @param reversalBy account of that person
 * @param reversedOn the day it was taken back; null: it stands
 * @param warnings what the person who decided should have looked at: {@link #NAMESAKE}, or nothing
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
    SpendingState state,
    @Nullable String clause,
    @Nullable String note,
    @Nullable Long recordedBy,
    @Nullable String recorder,
    @Nullable String approver,
    @Nullable String reversalReason,
    @Nullable Long reversalBy,
    @Nullable LocalDate reversedOn,
    List<String> warnings) {

  /** Who recorded and who decided are two accounts with one name. */
  public static final String NAMESAKE = "NAMESAKE";

  /** The same with what should have been looked at. */
  Spending warning(List<String> seen) {
    return new Spending(
        id,
        grantCode,
        studioCode,
        projectCode,
        spentOn,
        amount,
        category,
        payee,
        purpose,
        description,
        voucherNo,
        invoiceNo,
        recordedAt,
        state,
        clause,
        note,
        recordedBy,
        recorder,
        approver,
        reversalReason,
        reversalBy,
        reversedOn,
        seen);
  }

  /** Whether money has moved and stands so. */
  public boolean posted() {
    return state == SpendingState.APPROVED || state == SpendingState.IRREGULAR;
  }

  /** Whether somebody can ask to take it back. */
  public boolean reversible() {
    return posted() && reversedOn == null && reversalReason == null;
  }
}
