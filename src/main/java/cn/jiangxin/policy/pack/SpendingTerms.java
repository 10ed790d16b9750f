package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.clause.StatedSpending;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Where a pack states what its boost money may be spent on.
 *
 * @param categories name of the parameter that lists the categories
 * @param residual name of the parameter that holds the category to be described; null if none
 */
public record SpendingTerms(String categories, @Nullable String residual) {

  static SpendingTerms read(YamlNode node) {
    YamlMap map = new YamlMap(node);
    SpendingTerms terms = new SpendingTerms(map.text("categories"), map.textOrNull("residual"));
    map.done();
    return terms;
  }

  /** Refuses names that no clause states. */
  void demand(YamlMap scheme, Collection<Parameter> parameters) {
    YamlMap map = scheme.mapOrNull("spending");
    if (map != null) {
      demand(map, "categories", categories, parameters);
      if (residual != null) {
        demand(map, "residual", residual, parameters);
      }
    }
  }

  private static void demand(
      YamlMap map, String key, String name, Collection<Parameter> parameters) {
    if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
      throw map.get(key).fault("no clause states the parameter " + name);
    }
  }

  StatedSpending stated(Settings settings) {
    return new StatedSpending(
        settings.clauseOf(categories),
        settings.lists(categories),
        residual == null ? null : settings.codeByDay(residual));
  }
}
