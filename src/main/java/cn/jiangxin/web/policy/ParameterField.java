package cn.jiangxin.web.policy;

import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Parameter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a parameter is asked for in the form.
 *
 * @param choices codes to choose from: those that hold now first, then those that stand beside one
 *     of them elsewhere in the policy; empty where the value is typed
 */
public record ParameterField(Parameter parameter, Kind kind, List<String> choices) {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** The kinds of field. */
  public enum Kind {
    /** One of the readings that the text allows. */
    READING,
    /** Codes, any number of them. */
    CODES,
    /** A number, a day or a text. */
    TYPED
  }

  static ParameterField of(Parameter parameter, Scheme scheme) {
    if (!parameter.alternatives().isEmpty()) {
      return new ParameterField(parameter, Kind.READING, parameter.alternatives());
    }
    Set<String> now = codes(parameter);
    return now.isEmpty()
        ? new ParameterField(parameter, Kind.TYPED, List.of())
        : new ParameterField(parameter, Kind.CODES, choices(now, scheme));
  }

  private static List<String> choices(Set<String> now, Scheme scheme) {
    Set<String> choices = new LinkedHashSet<>(now);
    for (Parameter other : scheme.parameters()) {
      Set<String> codes = codes(other);
      if (codes.stream().anyMatch(now::contains)) {
        choices.addAll(codes);
      }
    }
    return List.copyOf(choices);
  }

  /** The codes of its value; empty if it is no list of codes. */
  private static Set<String> codes(Parameter parameter) {
    List<String> parts = Arrays.asList(parameter.latest().split(","));
    return parts.stream().allMatch(part -> CODE.matcher(part).matches())
        ? new LinkedHashSet<>(parts)
        : Set.of();
  }

  /** Whether the code is ticked: as it was sent, or as it holds now. */
  public boolean ticks(String code, String sent) {
    String value = sent.isEmpty() ? parameter.latest() : sent;
    return Arrays.asList(value.split(",")).contains(code);
  }
}
