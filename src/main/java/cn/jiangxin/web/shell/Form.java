package cn.jiangxin.web.shell;

import cn.jiangxin.access.http.RefusedDeed;
import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.shared.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was filled in, and what is wrong with it. Each reader takes one field; a field that
 * cannot be read is refused with a sentence at the field. What was entered is kept for showing it
 * again.
 */
public final class Form {
  private static final int LONGEST_NUMBER = 12;

  private final Map<String, String> entered;
  private final Map<String, Reason> refusals = new LinkedHashMap<>();
  private final List<Reason> general = new ArrayList<>();

  private Form(Map<String, String> entered) {
    this.entered = entered;
  }

  /** A form nobody has filled in. */
  public static Form blank() {
    return new Form(Map.of());
  }

  /** A form that shows values to start from. */
  public static Form showing(Map<String, String> values) {
    return new Form(Map.copyOf(values));
  }

  /** A form as it was sent; of a field sent several times the first value counts. */
  public static Form sent(Map<String, ?> body) {
    Map<String, String> entered = new HashMap<>();
    body.forEach((field, value) -> first(value).ifPresent(text -> entered.put(field, text)));
    return new Form(entered);
  }

  private static Optional<String> first(@Nullable Object value) {
    return value instanceof Collection<?> many
        ? many.stream().findFirst().map(Object::toString)
        : Optional.ofNullable(value).map(Object::toString);
  }

  /** Names of the fields that were entered. */
  public Set<String> fields() {
    return entered.keySet();
  }

  /** What was entered, without blanks around it; empty if nothing was. */
  public String value(String field) {
    return entered.getOrDefault(field, "").strip();
  }

  /** What was entered, blanks included: for passwords. */
  public String secret(String field) {
    return entered.getOrDefault(field, "");
  }

  /** A text that must be there; empty if it was refused. */
  public String text(String field, int longest) {
    String value = value(field);
    if (value.isEmpty()) {
      refuse(Reason.at(field, "web.form.required"));
    }
    return within(field, value, longest);
  }

  /** A text that may be left out. */
  public Optional<String> optionalText(String field, int longest) {
    return Optional.of(within(field, value(field), longest)).filter(text -> !text.isEmpty());
  }

  private String within(String field, String value, int longest) {
    if (value.codePointCount(0, value.length()) > longest) {
      refuse(Reason.at(field, "web.form.too-long", String.valueOf(longest)));
    }
    if (!Typed.isPlain(value)) {
      refuse(Reason.at(field, "platform.check.control"));
    }
    return value;
  }

  /** A civil day that must be there; some day if it was refused. */
  public LocalDate date(String field) {
    return given(field).flatMap(text -> optionalDate(field)).orElse(LocalDate.EPOCH);
  }

  /** A civil day that may be left out. */
  public Optional<LocalDate> optionalDate(String field) {
    try {
      return present(field).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      refuse(Reason.at(field, "web.form.date"));
      return Optional.empty();
    }
  }

  /** An amount in yuan that must be there; nothing if it was refused. */
  public Money money(String field) {
    return given(field).flatMap(text -> optionalMoney(field)).orElse(Money.ZERO);
  }

  /** An amount in yuan that may be left out. */
  public Optional<Money> optionalMoney(String field) {
    Optional<Money> money = present(field).flatMap(Money::parse);
    if (money.isEmpty() && present(field).isPresent()) {
      refuse(Reason.at(field, "web.form.money"));
    }
    return money;
  }

  /** A whole number within bounds that may be left out. */
  public Optional<Long> optionalNumber(String field, long least, long most) {
    Optional<Long> number =
        present(field)
            .filter(text -> text.length() <= LONGEST_NUMBER && text.matches("-?\\d+"))
            .map(Long::valueOf)
            .filter(n -> n >= least && n <= most);
    if (number.isEmpty() && present(field).isPresent()) {
      refuse(Reason.at(field, "web.form.number", String.valueOf(least), String.valueOf(most)));
    }
    return number;
  }

  /** A whole number within bounds that must be there; the least one if it was refused. */
  public long number(String field, long least, long most) {
    return given(field).flatMap(text -> optionalNumber(field, least, most)).orElse(least);
  }

  /** One of the constants that must be chosen; the first one if it was refused. */
  public <E extends Enum<E>> E choice(String field, Class<E> type) {
    return given(field)
        .flatMap(text -> optionalChoice(field, type))
        .orElse(type.getEnumConstants()[0]);
  }

  /** One of the constants, or none. */
  public <E extends Enum<E>> Optional<E> optionalChoice(String field, Class<E> type) {
    try {
      return present(field).map(text -> Enum.valueOf(type, text));
    } catch (IllegalArgumentException e) {
      refuse(Reason.at(field, "web.form.choice"));
      return Optional.empty();
    }
  }

  /** Whether a box is ticked. */
  public boolean ticked(String field) {
    return "true".equals(value(field));
  }

  /** Notes why the form, or one of its fields, is refused. */
  public void refuse(Reason reason) {
    RefusedDeed.because(reason.key());
    if (reason.field() == null) {
      general.add(reason);
    } else {
      refusals.putIfAbsent(reason.field(), reason);
    }
  }

  /** Notes the reasons of a refused use case and returns this form. */
  public Form refuse(List<Reason> reasons) {
    reasons.forEach(this::refuse);
    return this;
  }

  /** Whether anything has been refused so far. */
  public boolean hasErrors() {
    return !refusals.isEmpty() || !general.isEmpty();
  }

  /** Whether the field was refused. */
  public boolean refuses(String field) {
    return refusals.containsKey(field);
  }

  /** Why the field was refused; null if it was not. */
  public @Nullable Reason refusal(String field) {
    return refusals.get(field);
  }

  /** The reasons that concern no single field. */
  public List<Reason> general() {
    return List.copyOf(general);
  }

  private Optional<String> present(String field) {
    return Optional.of(value(field)).filter(text -> !text.isEmpty());
  }

  private Optional<String> given(String field) {
    Optional<String> text = present(field);
    if (text.isEmpty()) {
      refuse(Reason.at(field, "web.form.required"));
    }
    return text;
  }
}
