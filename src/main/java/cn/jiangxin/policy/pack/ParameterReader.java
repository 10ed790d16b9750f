package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.clause.Ranges;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the named parameters of one clause. */
final class ParameterReader {
  private static final String ALWAYS = "always";
  private static final String UNSET = "unset";
  private static final String READING = "reading";
  private static final String ALTERNATIVES = "alternatives";
  private static final String PRINTED = "printed";
  private static final Set<String> OWN = Set.of(UNSET, READING, ALTERNATIVES, PRINTED);

  private ParameterReader() {}

  static List<Parameter> read(String clause, YamlNode block) {
    List<Parameter> parameters = new ArrayList<>();
    for (Map.Entry<String, YamlNode> entry : block.entries().entrySet()) {
      parameters.add(parameter(clause, entry.getKey(), entry.getValue()));
    }
    return List.copyOf(parameters);
  }

  private static Parameter parameter(String clause, String name, YamlNode node) {
    YamlMap map = new YamlMap(node);
    boolean unset = "true".equals(map.textOrNull(UNSET));
    SortedMap<LocalDate, String> values = values(node);
    if (values.isEmpty() != unset) {
      throw node.fault("must have a value, or say unset: true");
    }
    List<String> alternatives = map.texts(ALTERNATIVES);
    for (String value : values.values()) {
      if (!alternatives.isEmpty() && !alternatives.contains(value)) {
        throw node.fault(value + " is not among its alternatives " + alternatives);
      }
      if (!Ranges.allow(name, value)) {
        throw node.fault("can not have the value '" + value + "'");
      }
    }
    return new Parameter(
        name,
        clause,
        map.textOrNull(READING),
        unset,
        values,
        alternatives,
        "true".equals(map.textOrNull(PRINTED)));
  }

  /** Another value for a parameter of an extended pack; its readings stay those to choose from. */
  static Parameter changed(Parameter old, YamlNode node) {
    Parameter own = parameter(old.clause(), old.name(), node);
    for (String value : own.values().values()) {
      if (!old.alternatives().isEmpty() && !old.alternatives().contains(value)) {
        throw node.fault(value + " is not among its alternatives " + old.alternatives());
      }
    }
    return new Parameter(
        old.name(),
        old.clause(),
        old.reading(),
        own.unset(),
        own.values(),
        old.alternatives(),
        old.printed());
  }

  private static SortedMap<LocalDate, String> values(YamlNode node) {
    TreeMap<LocalDate, String> values = new TreeMap<>();
    node.entries()
        .forEach(
            (key, value) -> {
              if (!OWN.contains(key)) {
                LocalDate from = from(key, value);
                if (!values.isEmpty() && !from.isAfter(values.lastKey())) {
                  throw value.fault("must begin after " + values.lastKey() + ", or they overlap");
                }
                values.put(from, text(value));
              }
            });
    return values;
  }

  private static LocalDate from(String key, YamlNode value) {
    if (key.equals(ALWAYS)) {
      return LocalDate.MIN;
    }
    try {
      return LocalDate.parse(key);
    } catch (DateTimeException e) {
      throw value.fault(
          "is neither a day nor 'always', 'unset', 'reading', 'alternatives' or 'printed'");
    }
  }

  private static String text(YamlNode value) {
    return value.isList()
        ? String.join(",", value.elements().stream().map(YamlNode::text).toList())
        : value.text();
  }
}
