package cn.jiangxin.review;

import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.shared.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the days and texts of a request. */
final class DayChecks {

  private final LocalDate today;
  private final List<Reason> reasons = new ArrayList<>();

  DayChecks(LocalDate today) {
    this.today = today;
  }

  DayChecks present(String field, @Nullable Object value) {
    return that(
        value != null && !value.toString().isBlank(), Reason.at(field, "review.refusal.required"));
  }

  DayChecks atMost(String field, @Nullable String text, int longest) {
    return that(
            text == null || text.codePointCount(0, text.length()) <= longest,
            Reason.at(field, "review.refusal.too_long", String.valueOf(longest)))
        .that(Typed.isPlain(text), Reason.at(field, "platform.check.control"));
  }

  /** A day that must be there and has come. */
  DayChecks past(String field, @Nullable LocalDate day) {
    return present(field, day)
        .plausible(field, day)
        .that(
            day == null || !day.isAfter(today),
            Reason.at(field, "review.refusal.day_in_future", today.toString()));
  }

  /** A day of our times. */
  DayChecks plausible(String field, @Nullable LocalDate day) {
    return that(Typed.isOfOurTimes(day), Reason.at(field, "review.refusal.implausible_day"));
  }

  DayChecks notBefore(String field, @Nullable LocalDate day, @Nullable LocalDate first) {
    return that(
        day == null || first == null || !day.isBefore(first),
        Reason.at(field, "review.refusal.day_too_early", first == null ? "" : first.toString()));
  }

  DayChecks that(boolean holds, Reason otherwise) {
    if (!holds) {
      reasons.add(otherwise);
    }
    return this;
  }

  List<Reason> reasons() {
    return List.copyOf(reasons);
  }
}
