package cn.jiangxin.web.words;

import cn.jiangxin.access.Role;
import cn.jiangxin.assessment.FindingDetail;
import cn.jiangxin.oversight.question.AnswerRoutes;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Duty;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.clause.Text;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Money;
import io.micronaut.context.MessageSource;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values in the words of one reader's language; views know it as {@code words}. */
public final class Words {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DATA = Pattern.compile("[A-Z0-9_.-]+( [A-Z0-9_.-]+)*");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern TRUTH = Pattern.compile("true|false");
  private static final Pattern LIST = Pattern.compile("[A-Z0-9_.]+(,[A-Z0-9_.]+)+");
  private static final String VALUES = "policy.value.";
  private static final String CODES = "policy.code";
  private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

  private final MessageSource messages;
  private final PolicyCatalogue catalogue;
  private final AnswerRoutes routes;
  private final Locale locale;
  private final LocalDate today;

  Words(
      MessageSource messages,
      PolicyCatalogue catalogue,
      AnswerRoutes routes,
      Locale locale,
      LocalDate today) {
    this.messages = messages;
    this.catalogue = catalogue;
    this.routes = routes;
    this.locale = locale;
    this.today = today;
  }

  /** The sentence; a key that nobody has worded stays visible. */
  public String text(String key) {
    return messages.getMessage(key, locale).orElse(key);
  }

  /** The sentence with its arguments; a key that nobody has worded stays visible. */
  public String text(String key, Object... args) {
    return messages.getMessage(key, locale, args).orElse(key);
  }

  /** The word for a code, or the code itself if neither we nor a pack has worded it. */
  public String word(String prefix, @Nullable String code) {
    return code == null || code.isEmpty()
        ? none()
        : messages.getMessage(prefix + "." + code, locale).or(() -> brought(code)).orElse(code);
  }

  /** The word for a code that a policy pack uses; a pack may bring words of its own. */
  public String code(@Nullable String code) {
    return code == null ? none() : brought(code).orElseGet(() -> word(CODES, code));
  }

  /**
   * The word for a code of the ledgers or of a policy pack.
   *
   * @param prefix of the ledger's words; null if the packs alone word it
   */
  public String code(@Nullable String prefix, String code) {
    return prefix == null
        ? code(code)
        : messages.getMessage(prefix + "." + code, locale).orElseGet(() -> code(code));
  }

  private Optional<String> brought(String code) {
    return catalogue.code(code).map(name -> name.in(locale));
  }

  /** The value of a parameter, as the packs write it: its codes in words, the rest as it stands. */
  public String setting(String value) {
    return Arrays.stream(value.split(",", -1))
        .map(part -> worded(part.strip()))
        .collect(Collectors.joining(text("web.layout.separator")));
  }

  /** The value of a parameter that has words of its own for some codes. */
  public String setting(String parameter, String value) {
    return Arrays.stream(value.split(",", -1))
        .map(String::strip)
        .map(
            part ->
                messages
                    .getMessage(VALUES + parameter + "." + part, locale)
                    .orElseGet(() -> worded(part)))
        .collect(Collectors.joining(text("web.layout.separator")));
  }

  private String worded(String value) {
    if (TRUTH.matcher(value).matches()) {
      return yesNo(Boolean.valueOf(value));
    }
    return DAY.matcher(value).matches() ? day(LocalDate.parse(value)) : code(value);
  }

  /** What a parameter of the policy is called; its name in the pack if the pack does not say. */
  public String parameter(Scheme scheme, Parameter parameter) {
    return scheme.nameOf(parameter.name()).map(this::said).orElse(parameter.name());
  }

  /** What a parameter is now. */
  public String nowIs(String value) {
    return text("desk.policy.now", value.isEmpty() ? text("desk.policy.unset") : setting(value));
  }

  /** Codes one after the other. */
  public String codes(String prefix, List<String> codes) {
    return codes.isEmpty()
        ? none()
        : String.join(
            text("web.layout.separator"), codes.stream().map(c -> word(prefix, c)).toList());
  }

  /** A text, or a dash where nothing is recorded. */
  public String orNone(@Nullable Object value) {
    return value == null || value.toString().isBlank() ? none() : value.toString();
  }

  /** A day, or a dash. */
  public String day(@Nullable LocalDate day) {
    return day == null ? none() : day.format(format("web.format.date"));
  }

  /** A month of a year. */
  public String month(YearMonth month) {
    return month.format(format("web.format.month"));
  }

  /** A span of days, open where no day bounds it. */
  public String span(DateRange days) {
    if (days.from() == null) {
      return days.to() == null ? none() : text("desk.policy.until", day(days.to()));
    }
    return days.to() == null
        ? text("desk.policy.from-on", day(days.from()))
        : text("desk.policy.between", day(days.from()), day(days.to()));
  }

  /** A moment, or a dash. */
  public String moment(@Nullable LocalDateTime moment) {
    return moment == null ? none() : moment.format(format("web.format.time"));
  }

  /** An amount in yuan with separators, or a dash. */
  public String money(@Nullable Money money) {
    return money == null ? none() : new DecimalFormat("#,##0.00", SYMBOLS).format(money.toYuan());
  }

  /** An amount in yuan as a form takes it, with separators; what is no amount as it stands. */
  public String yuan(String amount) {
    return Money.parse(amount).map(this::money).orElse(amount);
  }

  /** An amount in yuan, without decimals if there are none. */
  public String shortMoney(Money money) {
    return new DecimalFormat("#,##0.##", SYMBOLS).format(money.toYuan());
  }

  /** A number without needless noughts, or a dash. */
  public String number(@Nullable BigDecimal number) {
    return number == null ? none() : new DecimalFormat("#,##0.####", SYMBOLS).format(number);
  }

  /** Yes, no, or a dash. */
  public String yesNo(@Nullable Boolean value) {
    return value == null ? none() : text(value ? "pages.yes" : "pages.no");
  }

  /** How far off a day is: so many days left, today, so many days over. */
  public String daysTo(LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return text("pages.days.today");
    }
    return days > 0 ? text("pages.days.left", days) : text("pages.days.over", -days);
  }

  /** Colour for a day ahead: red if it has passed, orange if it is near, else grey. */
  public String dayColour(LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days < 0) {
      return "red";
    }
    return days <= 30 ? "orange" : "secondary";
  }

  /** A text that a pack states in both languages. */
  public String said(Text text) {
    return text.in(locale);
  }

  /** The clause as it holds today, or was stated last. */
  public Optional<Clause> clause(String id) {
    return catalogue.clause(id, today);
  }

  /** What the clause says, or its id if no pack states it any more. */
  public String clauseText(String id) {
    return text(clause(id), id);
  }

  /**
   * What the clause says.
   *
   * @param version the version of the scheme by which was judged; null: as it holds today
   */
  public String clauseText(String id, @Nullable String version) {
    return version == null ? clauseText(id) : text(catalogue.clause(id, version, today), id);
  }

  private String text(Optional<Clause> clause, String id) {
    return clause.map(found -> found.text().in(locale)).orElse(id);
  }

  /** The article that the clause belongs to; empty if no pack states it any more. */
  public String article(String id) {
    return article(clause(id));
  }

  /**
   * The article that the clause belongs to.
   *
   * @param version the version of the scheme by which was judged
   */
  public String article(String id, String version) {
    return article(catalogue.clause(id, version, today));
  }

  private String article(Optional<Clause> clause) {
    return clause.map(found -> found.article().in(locale)).orElse("");
  }

  /** How many of something in each span, e.g. 4 a year. */
  public String pace(int number, Duty.Per per) {
    return text("oversight.titles.pace." + per.name(), number);
  }

  /** Bodies by their names. */
  public String bodies(List<String> codes) {
    return String.join(text("web.layout.separator"), codes.stream().map(this::code).toList());
  }

  /** Who decides under the clause; empty if nobody need decide. */
  public String decides(String id) {
    return clause(id)
        .map(Clause::decides)
        .filter(bodies -> !bodies.isEmpty())
        .map(this::bodies)
        .orElse("");
  }

  /** The roles that are asked what the clause wants to know; empty if nobody is. */
  public String answerers(String id) {
    List<Role> roles =
        clause(id).stream()
            .flatMap(clause -> routes.of(clause).stream())
            .flatMap(route -> route.roles().stream())
            .toList();
    return roles.isEmpty() ? "" : roles(roles);
  }

  /** The roles one after the other. */
  public String roles(List<Role> roles) {
    return codes("access.role", roles.stream().map(Role::name).distinct().toList());
  }

  /** A period: a year, a span, a cycle; empty if nothing repeats. */
  public String period(String period) {
    if (period.matches("C\\d{1,3}")) {
      return text("pages.period.cycle", period.substring(1));
    }
    if (period.matches("\\d{4}-\\d{4}")) {
      return text("pages.period.years", period.substring(0, 4), period.substring(5));
    }
    return period.matches("\\d{4}")
        ? text("pages.period.year", period)
        : word("policy.part", period);
  }

  /** The value of a fact: days, numbers and words of codes, lists of such, or the text itself. */
  public String value(String value) {
    if (LIST.matcher(value).matches()) {
      return setting(value);
    }
    return DATA.matcher(value).matches()
        ? Arrays.stream(value.split(" ")).map(this::single).collect(Collectors.joining(" "))
        : orNone(value);
  }

  private String single(String value) {
    if (DAY.matcher(value).matches()) {
      return day(LocalDate.parse(value));
    }
    return CODE.matcher(value).matches() ? code(value) : value;
  }

  /** What is still missing, as a sentence. */
  public String missing(Finding.Missing missing) {
    String what = lacking(missing.what());
    BigDecimal shortBy = missing.shortBy();
    return shortBy == null
        ? text("pages.missing.unrecorded", what)
        : text("pages.missing.short", what, number(shortBy));
  }

  private String lacking(String key) {
    return key.startsWith(CODES + ".") ? code(key.substring(CODES.length() + 1)) : text(key);
  }

  /** An explanation, its days and codes in the reader's language. */
  public String note(Finding.Note note) {
    return text(note.key(), note.args().stream().map(this::value).toArray());
  }

  /** Who pays how much of an amount. */
  public List<String> shares(FindingDetail detail) {
    return detail.shares().entrySet().stream()
        .map(s -> text("pages.share", code(s.getKey()), shortMoney(new Money(s.getValue()))))
        .toList();
  }

  /** Codes with their words, in their order: the options of a choice. */
  public Map<String, String> options(String prefix, Iterable<String> codes) {
    Map<String, String> options = new LinkedHashMap<>();
    codes.forEach(code -> options.put(code, word(prefix, code)));
    return options;
  }

  /**
   * A length of time, e.g. three years.
   *
   * @param iso ISO 8601, e.g. P3Y
   */
  public String term(String iso) {
    Period period = Period.parse(iso);
    return Stream.of(
            part("years", period.getYears()),
            part("months", period.getMonths()),
            part("days", period.getDays()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String part(String unit, int number) {
    return number == 0 ? "" : text("web.term." + unit + (number == 1 ? "-one" : ""), number);
  }

  /** The language of the reader. */
  public Locale locale() {
    return locale;
  }

  private DateTimeFormatter format(String key) {
    return DateTimeFormatter.ofPattern(Objects.requireNonNull(text(key)), locale);
  }

  private String none() {
    return text("pages.none");
  }
}
