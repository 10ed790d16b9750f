package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grant with all that has moved in it so far, for carrying a whole book over at once.
 *
 * @param occasion see {@link Grant#occasion()}
 */
public record GrantBook(
    long studioId,
    String code,
    String clause,
    String occasion,
    @Nullable String projectCode,
    Money amount,
    LocalDate grantedOn,
    @Nullable String subAccount,
    List<PaidIn> paidIn,
    List<Spent> spent) {

  /** An instalment from a payer. */
  public record PaidIn(String payer, LocalDate on, Money amount) {}

  /**
   * A spending, see {@link Spending}.
   *
   * @param reversed how it was taken back; null: it stands
   */
  public record Spent(
      @Nullable String projectCode,
      LocalDate on,
      Money amount,
      String category,
      String payee,
      String purpose,
      @Nullable String description,
      String voucherNo,
      @Nullable String invoiceNo,
      @Nullable Reversed reversed) {}

  /** When and why a spending was taken back. */
  public record Reversed(LocalDate on, String reason) {}
}
