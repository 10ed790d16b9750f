package cn.jiangxin.policy.golden;

import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a case expects of one finding.
 *
 * @param period which finding; null: the only one of the clause
 * @param verdict the verdict; null: there must be no such finding
 * @param fields further fields by name, as they are written
 */
public record Expectation(
    @Nullable String period, @Nullable Verdict verdict, Map<String, YamlNode> fields) {
  private static final Set<String> FIELDS =
      Set.of(
          "counted",
          "limit",
          "due",
          "reminders",
          "amount",
          "shares",
          "missing",
          "notes",
          "facts",
          "nextState");

  static Expectation read(YamlNode node) {
    if (!node.isMap()) {
      return new Expectation(null, verdict(node), Map.of());
    }
    YamlMap map = new YamlMap(node);
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    String period = map.textOrNull("period");
    Verdict verdict = verdict(map.get("verdict"));
    node.entries()
        .forEach(
            (key, value) -> {
              if (FIELDS.contains(key)) {
                map.find(key);
                fields.put(key, value);
              }
            });
    map.done();
    return new Expectation(period, verdict, fields);
  }

  private static @Nullable Verdict verdict(YamlNode node) {
    return switch (node.text()) {
      case "NONE" -> null;
      case "N/A" -> Verdict.NOT_APPLICABLE;
      default -> YamlMap.constant(node, Verdict.class);
    };
  }
}
