package cn.jiangxin.ledger;

import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.shared.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a form, field by field, so that a person sees all of it at once. */
final class Checks {

  /** A hundred thousand million yuan: more than any studio has to do with. */
  private static final Money MOST_MONEY = Money.yuan(100_000_000_000L);

  private static final int FIRST_YEAR = 1949;
  private static final int MOST_YEARS_AHEAD = 50;

  private final LedgerCodes codes;
  private final LocalDate today;
  private final List<Reason> reasons = new ArrayList<>();

  Checks(LedgerCodes codes, LocalDate today) {
    this.codes = codes;
    this.today = today;
  }

  Checks required(String field, @Nullable Object value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      reasons.add(Reason.at(field, "ledger.check.required"));
    }
    return this;
  }

  Checks atMost(String field, @Nullable String value, int characters) {
    if (value != null && value.codePointCount(0, value.length()) > characters) {
      reasons.add(Reason.at(field, "ledger.check.tooLong", String.valueOf(characters)));
    }
    if (!Typed.isPlain(value)) {
      reasons.add(Reason.at(field, "platform.check.control"));
    }
    return this;
  }

  Checks code(String field, @Nullable String value, CodeList list) {
    if (value != null && !value.isBlank() && !codes.of(list).contains(value)) {
      reasons.add(Reason.at(field, "ledger.check.unknownCode"));
    }
    return this;
  }

  /** A fact can be recorded on its day or later, not before. */
  Checks happened(String field, @Nullable LocalDate day) {
    if (day != null && day.isAfter(today)) {
      reasons.add(Reason.at(field, "ledger.check.future", today.toString()));
    }
    return plausible(field, day);
  }

  Checks plausible(String field, @Nullable LocalDate day) {
    if (day != null
        && (day.getYear() < FIRST_YEAR || day.getYear() > today.getYear() + MOST_YEARS_AHEAD)) {
      reasons.add(Reason.at(field, "ledger.check.implausibleDay"));
    }
    return this;
  }

  Checks inOrder(String field, @Nullable LocalDate first, @Nullable LocalDate then) {
    if (first != null && then != null && then.isBefore(first)) {
      reasons.add(Reason.at(field, "ledger.check.endsBeforeStart"));
    }
    return this;
  }

  Checks notNegative(String field, @Nullable Number number, long most) {
    if (number != null && number.doubleValue() < 0) {
      reasons.add(Reason.at(field, "ledger.check.negative"));
    }
    if (number != null && number.doubleValue() > most) {
      reasons.add(Reason.at(field, "ledger.check.tooLarge", String.valueOf(most)));
    }
    return this;
  }

  Checks notNegative(String field, @Nullable Money amount) {
    if (amount != null && amount.isNegative()) {
      reasons.add(Reason.at(field, "ledger.check.negative"));
    }
    if (amount != null && amount.compareTo(MOST_MONEY) > 0) {
      reasons.add(Reason.at(field, "ledger.check.tooLarge", MOST_MONEY.toString()));
    }
    return this;
  }

  Checks plausibleYear(String field, @Nullable Integer year) {
    if (year != null && (year < FIRST_YEAR || year > today.getYear() + MOST_YEARS_AHEAD)) {
      reasons.add(Reason.at(field, "ledger.check.implausibleDay"));
    }
    return this;
  }

  Checks that(boolean holds, Reason otherwise) {
    if (!holds) {
      reasons.add(otherwise);
    }
    return this;
  }

  List<Reason> reasons() {
    return List.copyOf(reasons);
  }
}
