package cn.jiangxin.registry.change;

import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.shared.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a form, field by field, so that a person sees all of it at once. */
public final class FormChecks {

  private final List<Reason> reasons = new ArrayList<>();

  /** A text that must be there. */
  public FormChecks required(String field, @Nullable String text, int longest) {
    return present(field, text == null || text.isBlank() ? null : text)
        .optional(field, text, longest);
  }

  /** A text that may be left out. */
  public FormChecks optional(String field, @Nullable String text, int longest) {
    return that(
            text == null || text.codePointCount(0, text.length()) <= longest,
            Reason.at(field, "registry.check.tooLong", String.valueOf(longest)))
        .that(Typed.isPlain(text), Reason.at(field, "platform.check.control"));
  }

  /** Something that must be there. */
  public FormChecks present(String field, @Nullable Object value) {
    return that(value != null, Reason.at(field, "registry.check.required"));
  }

  /** A code that must be among the known ones. */
  public FormChecks code(String field, @Nullable String code, Collection<String> known) {
    return that(
        code == null || code.isBlank() || known.contains(code),
        Reason.at(field, "registry.check.unknownCode"));
  }

  /** Codes that must be among the known ones. */
  public FormChecks codes(String field, Collection<String> codes, Collection<String> known) {
    return that(known.containsAll(codes), Reason.at(field, "registry.check.unknownCode"));
  }

  /** A day of our times. */
  public FormChecks plausible(String field, @Nullable LocalDate day) {
    return year(field, day == null ? null : day.getYear());
  }

  /** A year of our times. */
  public FormChecks year(String field, @Nullable Integer year) {
    return that(
        year == null || Typed.isOfOurTimes(year.intValue()),
        Reason.at(field, "registry.check.implausibleDay"));
  }

  /** A fact can be recorded on its day or later, not before. */
  public FormChecks happened(String field, @Nullable LocalDate day, LocalDate today) {
    return plausible(field, day)
        .that(
            day == null || !day.isAfter(today),
            Reason.at(field, "registry.check.future", today.toString()));
  }

  /** A day that must not come before the first. */
  public FormChecks inOrder(String field, @Nullable LocalDate first, @Nullable LocalDate then) {
    return that(
        first == null || then == null || !then.isBefore(first),
        Reason.at(field, "registry.check.endsBeforeStart"));
  }

  /** Square metres. */
  public FormChecks area(String field, @Nullable BigDecimal area) {
    return that(
        area == null
            || (area.signum() > 0
                && area.stripTrailingZeros().scale() <= 2
                && area.precision() - area.scale() <= 8),
        Reason.at(field, "registry.check.area"));
  }

  /** Anything else. */
  public FormChecks that(boolean holds, Reason otherwise) {
    if (!holds) {
      reasons.add(otherwise);
    }
    return this;
  }

  /** What is wrong. */
  public List<Reason> reasons() {
    return List.copyOf(reasons);
  }
}
