package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile.Payment;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of an award that is paid at one time.
 *
 * @param name as payments carry it
 * @param shares what each payer pays of it
 * @param lastPayer the payer for whom a union pays that the shares do not name
 */
record Tranche(String name, Money total, Map<String, Money> shares, String lastPayer) {

  /** The first payment so far; null if there is none. */
  @Nullable LocalDate firstPaidOn(Matter matter) {
    LocalDate first = null;
    for (Payment payment : matter.boostProject().payments()) {
      if (payment.tranche().equals(name)
          && matter.asOf().reached(payment.on())
          && (first == null || payment.on().isBefore(first))) {
        first = payment.on();
      }
    }
    return first;
  }

  /** Writes down what has been paid and says when the last share was complete; null: not yet. */
  @Nullable LocalDate completeOn(Matter matter, Draft draft) {
    LocalDate complete = null;
    boolean all = true;
    for (Map.Entry<String, Money> share : shares.entrySet()) {
      LocalDate on = paidOn(matter, share.getKey(), share.getValue());
      if (on == null) {
        all = false;
        draft.missing("policy.code." + share.getKey(), null);
      } else {
        draft.fact(Facts.text(Term.GRANT_PAID, share.getKey() + " " + on, null));
        complete = Instalments.later(complete, on);
      }
    }
    return all ? complete : null;
  }

  private @Nullable LocalDate paidOn(Matter matter, String payer, Money share) {
    Money paid = Money.ZERO;
    LocalDate last = null;
    for (Payment payment : matter.boostProject().payments()) {
      if (payment.tranche().equals(name)
          && payerOf(payment).equals(payer)
          && matter.asOf().reached(payment.on())) {
        paid = paid.plus(payment.amount());
        last = Instalments.later(last, payment.on());
      }
    }
    return paid.compareTo(share) >= 0 ? last : null;
  }

  private String payerOf(Payment payment) {
    return shares.containsKey(payment.payer()) ? payment.payer() : lastPayer;
  }
}
