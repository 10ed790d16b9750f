package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.measure.Registry;
import cn.jiangxin.policy.subject.StudioType;
import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a clause's block tells its check. Values are never written at the check itself: its keys
 * name parameters, which clauses state.
 *
 * @param block the clause's block
 * @param subject what kind of thing the clause judges
 */
public record Args(YamlMap block, Settings settings, SubjectKind subject) {

  /** Name of the parameter that the key points to. */
  String parameter(String key) {
    return stated(block.get(key));
  }

  /** Name of the parameter that the key points to; null if the key is absent. */
  @Nullable String parameterOrNull(String key) {
    YamlNode node = block.find(key);
    return node == null ? null : stated(node);
  }

  /** The same pack, seen from a part of the block. */
  Args at(YamlNode node) {
    return new Args(new YamlMap(node), settings, subject);
  }

  /** Codes written in a list as they are, or the list in the parameter of that name. */
  List<String> codes(YamlNode node) {
    return node.isList()
        ? node.elements().stream().map(YamlNode::text).toList()
        : settings.codes(stated(node));
  }

  String stated(YamlNode node) {
    if (!settings.states(node.text())) {
      throw node.fault("no clause states a parameter named " + node.text());
    }
    return node.text();
  }

  /** The measure that the key names. */
  <T> Measure<T> measure(String key, Registry<T> registry) {
    return measure(block.get(key), registry);
  }

  /** The measure that the key names; null if the key is absent. */
  <T> @Nullable Measure<T> measureOrNull(String key, Registry<T> registry) {
    YamlNode node = block.find(key);
    return node == null ? null : measure(node, registry);
  }

  /** The day by which the version of the scheme is chosen; null if the clause names none. */
  public @Nullable Measure<Optional<LocalDate>> governedBy() {
    return measureOrNull("governed-by", Measures.DAYS);
  }

  /** The measures that the key lists. */
  <T> List<Measure<T>> measures(String key, Registry<T> registry) {
    List<Measure<T>> measures = new ArrayList<>();
    for (YamlNode node : block.get(key).elements()) {
      measures.add(measure(node, registry));
    }
    return List.copyOf(measures);
  }

  private <T> Measure<T> measure(YamlNode node, Registry<T> registry) {
    return named(node.text(), node, registry);
  }

  /** The measure of that name; the node is where it is named. */
  <T> Measure<T> named(String name, YamlNode node, Registry<T> registry) {
    return registry
        .find(name, subject, settings)
        .orElseThrow(
            () ->
                node.fault(
                    "unknown measure "
                        + name
                        + " over "
                        + subject
                        + "; known here: "
                        + registry.names()));
  }

  /** Months before a day on which to remind, as the listed parameters say, longest first. */
  Before before(String key) {
    List<Integer> months = new ArrayList<>();
    for (String name : block.texts(key)) {
      months.addAll(settings.counts(name));
    }
    return new Before(List.copyOf(months));
  }

  /** The types of studio that the clause speaks to. */
  TypeScope types() {
    YamlNode node = block.find("for-types");
    Set<StudioType> types = EnumSet.noneOf(StudioType.class);
    if (node != null) {
      node.elements().forEach(type -> types.add(YamlMap.constant(type, StudioType.class)));
    }
    return new TypeScope(Set.copyOf(types));
  }

  /**
   * How long before a day to remind.
   *
   * @param months months before it
   */
  record Before(List<Integer> months) {

    /** The days on which to remind of the day. */
    List<LocalDate> of(LocalDate day) {
      List<LocalDate> days = new ArrayList<>(months.size());
      for (int count : months) {
        days.add(day.minusMonths(count));
      }
      return days;
    }
  }
}
