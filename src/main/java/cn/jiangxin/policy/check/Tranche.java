package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile.Notice;
import cn.jiangxin.policy.subject.BoostProjectFile.Objection;
import cn.jiangxin.policy.subject.BoostProjectFile.Payment;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  /** Nothing is due of an award that the public notice forbids; what is paid should not be. */
  void barred(Matter matter, Draft draft) {
    if (firstPaidOn(matter) != null) {
      draft.missing(Term.CONDITIONS).breach();
    } else if (upheld(matter)) {
      draft.amount(Money.ZERO).shares(Map.of()).notApplicable();
    } else {
      draft.missing(Term.CONDITIONS).open();
    }
  }

  private static boolean upheld(Matter matter) {
    Notice notice = matter.boostProject().notice();
    for (Objection objection : notice == null ? List.<Objection>of() : notice.objections()) {
      if (Boolean.TRUE.equals(objection.upheld())
          && matter.asOf().happened(objection.decidedOn())) {
        return true;
      }
    }
    return false;
  }

  /** Notes what was paid too much or under a suspension; whether there is any of it. */
  boolean irregular(Matter matter, Draft draft) {
    boolean any = false;
    for (Map.Entry<String, Money> share : shares.entrySet()) {
      Money paid = Money.sum(own(matter, share.getKey()).stream().map(Payment::amount).toList());
      if (paid.compareTo(share.getValue()) > 0) {
        draft.note(Remark.OVERPAID, paid.toString(), share.getValue().toString());
        any = true;
      }
      any |= whileSuspended(matter, share.getKey(), draft);
    }
    return any;
  }

  private boolean whileSuspended(Matter matter, String payer, Draft draft) {
    boolean any = false;
    for (Payment payment : own(matter, payer)) {
      if (matter.boostProject().suspensions().stream()
          .anyMatch(range -> range.contains(payment.on()))) {
        draft.note(Remark.PAID_WHILE_SUSPENDED, payment.on().toString());
        any = true;
      }
    }
    return any;
  }

  private @Nullable LocalDate paidOn(Matter matter, String payer, Money share) {
    Money paid = Money.ZERO;
    LocalDate last = null;
    for (Payment payment : own(matter, payer)) {
      paid = paid.plus(payment.amount());
      last = Instalments.later(last, payment.on());
    }
    return paid.compareTo(share) >= 0 ? last : null;
  }

  /** What the payer has paid of this tranche so far. */
  private List<Payment> own(Matter matter, String payer) {
    List<Payment> own = new ArrayList<>(2);
    for (Payment payment : matter.boostProject().payments()) {
      if (payment.tranche().equals(name)
          && payerOf(payment).equals(payer)
          && matter.asOf().reached(payment.on())) {
        own.add(payment);
      }
    }
    return own;
  }

  private String payerOf(Payment payment) {
    return shares.containsKey(payment.payer()) ? payment.payer() : lastPayer;
  }
}
