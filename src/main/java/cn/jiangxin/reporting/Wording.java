package cn.jiangxin.reporting;

import static java.util.stream.Collectors.joining;

import cn.jiangxin.shared.Money;
import io.micronaut.context.MessageSource;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words and sentences of a report in the reader's language. */
final class Wording {
  private static final String MONEY = "#,##0.00";
  private static final Pattern DATA = Pattern.compile("[A-Z0-9_.-]+( [A-Z0-9_.-]+)*");
  private static final Pattern LIST = Pattern.compile("[A-Z0-9_.-]+(,[A-Z0-9_.-]+)+");
  private static final Pattern CYCLE = Pattern.compile("C\\d{1,3}");

  private final MessageSource messages;
  private final Locale locale;

  Wording(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** The sentence with its arguments; a key that nobody has worded stays visible. */
  String text(String key, Object... args) {
    return messages.getMessage(key, locale, args).orElse(key);
  }

  /** The word for a code, or the code itself if nobody has worded it. */
  String word(String prefix, String code) {
    return messages.getMessage(prefix + "." + code, locale).orElse(code);
  }

  /** A text as it is; codes of a policy pack, alone or beside days and numbers, as their words. */
  String value(String value) {
    if (value.equals("true") || value.equals("false")) {
      return text("reporting." + value);
    }
    if (LIST.matcher(value).matches()) {
      return Arrays.stream(value.split(","))
          .map(this::value)
          .collect(joining(text("policy.list-separator")));
    }
    return DATA.matcher(value).matches()
        ? Arrays.stream(value.split(" "))
            .map(part -> word("policy.code", part))
            .collect(joining(" "))
        : value;
  }

  /** A period: a year, a span or a cycle; empty if nothing repeats. */
  String period(String period) {
    return CYCLE.matcher(period).matches()
        ? text("reporting.cycle", period.substring(1))
        : word("policy.part", period);
  }

  /** A body by its registered name, else by the word of its code. */
  String body(String code, Map<String, String> names) {
    return names.getOrDefault(code, word("policy.code", code));
  }

  /** A day as text, or a dash. */
  String day(@Nullable LocalDate day) {
    return day == null ? none() : day.toString();
  }

  /** A text, or a dash where it is not recorded. */
  String orNone(@Nullable String text) {
    return text == null || text.isBlank() ? none() : text;
  }

  /** An amount in yuan with two decimals and separators. */
  String money(Money amount) {
    return new DecimalFormat(MONEY, DecimalFormatSymbols.getInstance(locale))
        .format(amount.toYuan());
  }

  /** A number without needless noughts. */
  String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** Several sentences after one another. */
  String list(List<String> sentences) {
    return String.join(text("reporting.list-separator"), sentences);
  }

  private String none() {
    return text("reporting.dash");
  }
}
