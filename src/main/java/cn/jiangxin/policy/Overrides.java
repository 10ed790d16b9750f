package cn.jiangxin.policy;

import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.clause.Ranges;
import cn.jiangxin.policy.clause.SettingFault;
import cn.jiangxin.policy.facts.CodedField;
import cn.jiangxin.policy.facts.CodedFields;
import cn.jiangxin.policy.yaml.PackFault;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Other values for a scheme's parameters, tried one by one so that a fault is laid at its name. */
public final class Overrides {
  private static final int LONGEST = 500;
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]+([eE][-+]?[0-9]+)?");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,13}(\\.\\d{1,4})?");

  /** How many times as large as it is a number may be made; far beyond any change of policy. */
  private static final int MOST_TIMES = 1000;

  private Overrides() {}

  /**
   * The scheme with the values.
   *
   * @throws OverrideFault if a name is not known or a value can not be used
   */
  public static Scheme apply(Scheme scheme, Map<String, String> overrides) {
    overrides.forEach((name, value) -> demand(scheme, name, value));
    return with(scheme, overrides, "");
  }

  /**
   * Refuses a changed scheme whose numbers lie beyond any change of policy, measured by those that
   * hold now.
   *
   * @throws OverrideFault naming the parameter
   */
  public static void demandWithin(Scheme now, Scheme changed) {
    Map<String, Parameter> known =
        now.parameters().stream().collect(Collectors.toMap(Parameter::name, Function.identity()));
    for (Parameter parameter : changed.parameters()) {
      Parameter held = known.get(parameter.name());
      for (String value : parameter.values().values()) {
        if (held != null && !within(held, value)) {
          throw new OverrideFault(parameter.name(), OverrideFault.Why.OUT_OF_RANGE, value);
        }
      }
    }
  }

  /**
   * Refuses a list with a code that files can not bear, where all packs use the same codes. What
   * has been published stays readable: it is asked only of who tries out.
   *
   * @throws OverrideFault naming the parameter and the codes known
   */
  public static void demandKnownCodes(Scheme scheme, Map<String, String> overrides) {
    for (CodedField field : CodedFields.all()) {
      List<String> known = scheme.knownCodes().of(field);
      overrides.forEach(
          (name, value) -> {
            if (field.isListedBy(name) && !known.containsAll(codes(value))) {
              throw new OverrideFault(
                  name, OverrideFault.Why.UNKNOWN_CODE, String.join(", ", known));
            }
          });
    }
  }

  private static List<String> codes(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).filter(c -> !c.isEmpty()).toList();
  }

  private static void demand(Scheme scheme, String name, String value) {
    Parameter parameter =
        scheme.parameters().stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new OverrideFault(name, OverrideFault.Why.UNKNOWN, name));
    if (!parameter.alternatives().isEmpty() && !parameter.alternatives().contains(value)) {
      throw new OverrideFault(
          name, OverrideFault.Why.NO_ALTERNATIVE, String.join(", ", parameter.alternatives()));
    }
    if (value.length() > LONGEST || !Ranges.allow(name, value) || !within(parameter, value)) {
      throw new OverrideFault(name, OverrideFault.Why.OUT_OF_RANGE, value);
    }
    with(scheme, Map.of(name, value), name);
  }

  /**
   * Counting goes on from period to period: one of no length, or of a million years, never ends.
   */
  private static boolean within(Parameter parameter, String value) {
    boolean whole =
        !parameter.values().isEmpty()
            && parameter.values().values().stream().allMatch(v -> WHOLE.matcher(v).matches());
    if (whole) {
      long now = parameter.values().values().stream().mapToLong(Long::parseLong).max().orElse(0);
      return WHOLE.matcher(value).matches()
          && Long.parseLong(value) >= Math.min(1, now)
          && Long.parseLong(value) <= Math.max(1, now) * MOST_TIMES;
    }
    return !NUMBER.matcher(value).matches()
        || PLAIN.matcher(value).matches() && new BigDecimal(value).signum() >= 0;
  }

  private static Scheme with(Scheme scheme, Map<String, String> overrides, String name) {
    try {
      return scheme.with(overrides);
    } catch (SettingFault | PackFault | IllegalArgumentException | DateTimeException e) {
      throw new OverrideFault(name, OverrideFault.Why.UNUSABLE, overrides.getOrDefault(name, ""));
    }
  }
}
