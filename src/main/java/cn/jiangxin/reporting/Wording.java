package cn.jiangxin.reporting;

import static java.util.stream.Collectors.joining;

import cn.jiangxin.policy.clause.Text;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words and sentences of a report in the reader's language. */
final class Wording {
  private static final String MONEY = "#,##0.00";
  private static final String CODE = "policy.code";
  private static final String CODES = CODE + ".";
  private static final Pattern DATA = Pattern.compile("[A-Z0-9_.-]+( [A-Z0-9_.-]+)*");
  private static final Pattern LIST = Pattern.compile("[A-Z0-9_.-]+(,[A-Z0-9_.-]+)+");
  private static final Pattern CYCLE = Pattern.compile("C\\d{1,3}");

  private final MessageSource messages;
  private final Locale locale;
  private final Function<String, Optional<Text>> brought;

  /**
   * Takes the language.
   *
   * @param brought the name that a policy pack brings for a code of its own
   */
  Wording(MessageSource messages, Locale locale, Function<String, Optional<Text>> brought) {
    this.messages = messages;
    this.locale = locale;
    this.brought = brought;
  }

  Locale locale() {
    return locale;
  }

  /** The sentence with its arguments; a key that nobody has worded stays visible. */
  String text(String key, Object... args) {
    return messages.getMessage(key, locale, args).orElse(key);
  }

  /** The word for a code, or the code itself if neither we nor a pack has worded it. */
  String word(String prefix, String code) {
    return messages
        .getMessage(prefix + "." + code, locale)
        .or(() -> brought.apply(code).map(name -> name.in(locale)))
        .orElse(code);
  }

  /** The word for what is missing, which may be a code of a pack. */
  String missing(String key) {
    return key.startsWith(CODES) ? word(CODE, key.substring(CODES.length())) : text(key);
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
        ? Arrays.stream(value.split(" ")).map(part -> word(CODE, part)).collect(joining(" "))
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
    return names.getOrDefault(code, word(CODE, code));
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
