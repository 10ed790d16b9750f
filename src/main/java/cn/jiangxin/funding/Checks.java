package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.shared.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, field by field. */
final class Checks {

  private final List<Reason> reasons = new ArrayList<>();

  Checks required(String field, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      return add(Reason.at(field, "funding.refusal.required"));
    }
    return optional(field, text, longest);
  }

  Checks optional(String field, @Nullable String text, int longest) {
    if (!Typed.isPlain(text)) {
      return add(Reason.at(field, "platform.check.control"));
    }
    return text != null && text.length() > longest
        ? add(Reason.at(field, "funding.refusal.too_long", String.valueOf(longest)))
        : this;
  }

  Checks amount(String text) {
    Optional<Money> amount = Money.parse(text);
    if (amount.isEmpty()) {
      return add(Reason.at("amount", "funding.refusal.amount_unreadable"));
    }
    return amount.get().compareTo(Money.ZERO) > 0
        ? this
        : add(Reason.at("amount", "funding.refusal.amount_not_positive"));
  }

  Checks notAfter(String field, @Nullable LocalDate day, LocalDate today) {
    if (day == null) {
      return add(Reason.at(field, "funding.refusal.required"));
    }
    if (!Typed.isOfOurTimes(day)) {
      return add(Reason.at(field, "funding.refusal.implausible_day"));
    }
    return day.isAfter(today)
        ? add(Reason.at(field, "funding.refusal.day_in_future", today.toString()))
        : this;
  }

  Checks add(Reason reason) {
    reasons.add(reason);
    return this;
  }

  List<Reason> reasons() {
    return reasons;
  }
}
