package cn.jiangxin.web.policy;

import cn.jiangxin.policy.clause.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of parameters as the form sends them: codes one by one, others typed beside them. */
final class SentParameters {

  /** What the name of the field ends with in which further codes are typed. */
  private static final String MORE = ".more";

  private SentParameters() {}

  /** The form with the codes of each parameter in one value, separated by commas. */
  static Map<String, String> joined(Map<String, Object> body, Collection<Parameter> parameters) {
    Map<String, String> joined = new HashMap<>();
    body.forEach((name, value) -> joined.put(name, String.join(",", parts(value))));
    for (Parameter parameter : parameters) {
      Set<String> all = new LinkedHashSet<>(parts(body.get(parameter.name())));
      for (String typed : parts(body.get(parameter.name() + MORE))) {
        all.addAll(List.of(typed.split("[,，、\\s]+")));
      }
      all.remove("");
      joined.put(parameter.name(), String.join(",", all));
    }
    return joined;
  }

  /** What differs from what holds now; what was left empty stays as it is. */
  static Map<String, String> changes(Map<String, String> sent, Collection<Parameter> parameters) {
    Map<String, String> changes = new HashMap<>();
    for (Parameter parameter : parameters) {
      String value = sent.getOrDefault(parameter.name(), "").strip();
      if (!value.isEmpty() && !isTickedAsItIs(parameter, value)) {
        changes.put(parameter.name(), value);
      }
    }
    return changes;
  }

  /** The boxes of a list are sent as they are ticked, whether or not anybody touched them. */
  private static boolean isTickedAsItIs(Parameter parameter, String value) {
    return parameter.alternatives().isEmpty()
        && !Character.isDigit(value.charAt(0))
        && value.equals(parameter.latest());
  }

  private static List<String> parts(@Nullable Object value) {
    List<String> parts = new ArrayList<>();
    if (value instanceof Collection<?> many) {
      many.forEach(each -> parts.add(each.toString()));
    } else if (value != null) {
      parts.add(value.toString());
    }
    return parts;
  }
}
