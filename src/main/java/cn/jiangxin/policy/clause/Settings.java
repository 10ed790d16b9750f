package cn.jiangxin.policy.clause;

import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The named parameters of a scheme, read as the type a check needs. Used while a pack is compiled,
 * never while a subject is judged.
 */
public final class Settings {
  /** An amount as files of facts may state it, too. */
  private static final Pattern YUAN = Pattern.compile("\\d{1,11}(\\.\\d{1,2})?");

  private final Map<String, Parameter> parameters = new LinkedHashMap<>();

  /** Takes the parameters by name. */
  public Settings(Collection<Parameter> parameters) {
    parameters.forEach(parameter -> this.parameters.put(parameter.name(), parameter));
  }

  /**
   * The same parameters, some with another value that has always held.
   *
   * @throws SettingFault if no such parameter exists, or the value is not among its alternatives
   */
  public Settings with(Map<String, String> overrides) {
    Settings changed = new Settings(parameters.values());
    overrides.forEach((name, value) -> changed.parameters.put(name, override(name, value)));
    return changed;
  }

  private Parameter override(String name, String value) {
    Parameter old = find(name);
    if (!old.alternatives().isEmpty() && !old.alternatives().contains(value)) {
      throw new SettingFault(name, value + " is not one of " + old.alternatives());
    }
    return new Parameter(
        name,
        old.clause(),
        old.reading(),
        false,
        new TreeMap<>(Map.of(LocalDate.MIN, value)),
        old.alternatives(),
        old.printed());
  }

  /** Whether a clause states the parameter. */
  public boolean states(String name) {
    return parameters.containsKey(name);
  }

  /** Whether the parameter has a value: the text may leave it open. */
  public boolean isSet(String name) {
    return !find(name).unset();
  }

  /** All parameters, in the order of the clauses. */
  public Collection<Parameter> all() {
    return parameters.values();
  }

  /** A number that may change by date; without steps if the text states none. */
  public Dated<BigDecimal> number(String name) {
    return dated(name, BigDecimal::new);
  }

  /** A sum in yuan, to the fen, that may change by date; without steps if the text states none. */
  public Dated<Money> money(String name) {
    return dated(name, Settings::yuan);
  }

  /** Sums in yuan, to the fen, that hold on every day. */
  public List<Money> sums(String name) {
    return constant(name, text -> split(text).stream().map(Settings::yuan).toList());
  }

  private static Money yuan(String text) {
    if (!YUAN.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return new Money(new BigDecimal(text).movePointRight(2).longValueExact());
  }

  /** The parts of a ratio, which hold on every day: one for each of so many, not all nought. */
  public List<Integer> ratio(String name, int parties) {
    List<Integer> parts = counts(name);
    boolean usable =
        parts.size() == parties
            && parts.stream().allMatch(part -> part >= 0)
            && parts.stream().anyMatch(part -> part > 0);
    if (!usable) {
      throw new SettingFault(name, "can not be used here: " + parts);
    }
    return parts;
  }

  /** A civil day that may change by date; without steps if the text states none. */
  public Dated<LocalDate> day(String name) {
    return dated(name, LocalDate::parse);
  }

  /** A whole number that may change by date; without steps if the text states none. */
  public Dated<Integer> wholeNumber(String name) {
    return dated(name, Integer::valueOf);
  }

  /** A whole number that holds on every day. */
  public int count(String name) {
    return constant(name, Integer::valueOf);
  }

  /** Yes or no, on every day. */
  public boolean flag(String name) {
    return constant(name, Settings::parseFlag);
  }

  /** A code that holds on every day. */
  public String code(String name) {
    return constant(name, Function.identity());
  }

  /** Codes that hold on every day. */
  public List<String> codes(String name) {
    return constant(name, Settings::split);
  }

  /** Codes that may change by date; without steps if the text states none. */
  public Dated<List<String>> lists(String name) {
    return dated(name, Settings::split);
  }

  /** A code that may change by date; without steps if the text states none. */
  public Dated<String> codeByDay(String name) {
    return dated(name, Function.identity());
  }

  /** The clause that states the parameter. */
  public String clauseOf(String name) {
    return find(name).clause();
  }

  /** Whole numbers that hold on every day. */
  public List<Integer> counts(String name) {
    return constant(name, text -> split(text).stream().map(Integer::valueOf).toList());
  }

  /** Days of the year, each as month and day. */
  public List<MonthDay> monthDays(String name) {
    return constant(
        name, text -> split(text).stream().map(day -> MonthDay.parse("--" + day)).toList());
  }

  /** A number for each of some codes, written {@code CODE=number}. */
  public Map<String, Integer> numbers(String name) {
    return constant(
        name,
        text ->
            split(text).stream()
                .map(Settings::numbered)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Map.Entry<String, Integer> numbered(String entry) {
    int sign = entry.indexOf('=');
    if (sign < 1) {
      throw new IllegalArgumentException(entry);
    }
    return Map.entry(entry.substring(0, sign), Integer.valueOf(entry.substring(sign + 1)));
  }

  /** Which of the readings that the product knows is chosen. */
  public <E extends Enum<E>> E choice(String name, Class<E> readings) {
    return constant(name, text -> Enum.valueOf(readings, text));
  }

  private static boolean parseFlag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static List<String> split(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  private <T> T constant(String name, Function<String, T> parse) {
    List<Dated.Step<T>> steps = dated(name, parse).steps();
    if (steps.size() != 1 || !steps.get(0).from().equals(LocalDate.MIN)) {
      throw new SettingFault(name, "must have one value that has always held");
    }
    return steps.get(0).value();
  }

  private <T> Dated<T> dated(String name, Function<String, T> parse) {
    Parameter parameter = find(name);
    try {
      return new Dated<>(
          parameter.values().entrySet().stream()
              .map(step -> new Dated.Step<>(step.getKey(), parse.apply(step.getValue())))
              .toList());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new SettingFault(name, "can not be used here: " + parameter.values().values());
    }
  }

  private Parameter find(String name) {
    Parameter parameter = parameters.get(name);
    if (parameter == null) {
      throw new SettingFault(name, "no clause states this parameter");
    }
    return parameter;
  }
}
