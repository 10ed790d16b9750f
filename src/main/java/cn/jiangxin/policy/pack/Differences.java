package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a clause file states: the clauses of a pack that stands alone, or what a pack changes in the
 * one that it extends.
 *
 * @param blocks new clauses, and those that take the place of one of the same id
 * @param dropped ids of the extended pack's clauses that are left out
 * @param parameters by name, the other values of parameters that are taken over
 */
record Differences(
    List<ClauseBlock> blocks, Map<String, YamlNode> dropped, Map<String, YamlNode> parameters) {

  /** The pack that it extends, as it is. */
  static final Differences NONE = new Differences(List.of(), Map.of(), Map.of());

  static Differences read(YamlNode document, SubjectKind usual, boolean extending) {
    YamlMap map = new YamlMap(document);
    YamlNode clauses = extending ? map.find("clauses") : map.get("clauses");
    List<ClauseBlock> blocks = clauses == null ? List.of() : blocks(clauses, usual);
    Map<String, YamlNode> dropped = new LinkedHashMap<>();
    Map<String, YamlNode> parameters = new LinkedHashMap<>();
    if (extending) {
      elements(map.find("dropped")).forEach(node -> dropped.put(node.text(), node));
      YamlNode changed = map.find("parameters");
      parameters.putAll(changed == null ? Map.of() : changed.entries());
    }
    map.done();
    return new Differences(blocks, dropped, parameters);
  }

  private static List<YamlNode> elements(@Nullable YamlNode list) {
    return list == null ? List.of() : list.elements();
  }

  private static List<ClauseBlock> blocks(YamlNode clauses, SubjectKind usual) {
    List<ClauseBlock> blocks = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode node : clauses.elements()) {
      ClauseBlock block = ClauseBlock.read(node, usual);
      if (!ids.add(block.clause().id())) {
        throw node.fault(block.clause().id() + " is stated twice");
      }
      blocks.add(block);
    }
    return blocks;
  }

  /** Whether the block is stated here or given other values: then its proofs are due here too. */
  boolean touches(ClauseBlock block) {
    return blocks.contains(block)
        || block.parameters().stream().anyMatch(p -> parameters.containsKey(p.name()));
  }

  /**
   * The clauses of the extended pack with these differences. A clause BDA-8.1 that is taken over by
   * a pack HZ is its HZ-8.1.
   */
  List<ClauseBlock> over(List<ClauseBlock> parents, String parent, String child) {
    refuseUnknown(parents);
    Map<String, ClauseBlock> all = new LinkedHashMap<>();
    UnaryOperator<String> naming =
        id -> id.startsWith(parent + "-") ? child + id.substring(parent.length()) : id;
    for (ClauseBlock block : parents) {
      String old = block.clause().id();
      if (!dropped.containsKey(old)) {
        String id = naming.apply(old);
        all.put(id, block.as(naming, values(id, block.parameters())));
      }
    }
    blocks.forEach(block -> all.put(block.clause().id(), block));
    refuseUnstated(all);
    return List.copyOf(all.values());
  }

  private void refuseUnknown(List<ClauseBlock> parents) {
    Set<String> known = parents.stream().map(b -> b.clause().id()).collect(Collectors.toSet());
    dropped.forEach(
        (id, node) -> {
          if (!known.contains(id)) {
            throw node.fault("the extended pack has no clause " + id);
          }
        });
  }

  private void refuseUnstated(Map<String, ClauseBlock> all) {
    Set<String> names =
        all.values().stream()
            .filter(block -> !blocks.contains(block))
            .flatMap(block -> block.parameters().stream())
            .map(Parameter::name)
            .collect(Collectors.toSet());
    parameters.forEach(
        (name, node) -> {
          if (!names.contains(name)) {
            throw node.fault("no clause that is taken over states the parameter " + name);
          }
        });
  }

  private List<Parameter> values(String clause, List<Parameter> old) {
    return old.stream()
        .map(
            parameter -> {
              YamlNode changed = parameters.get(parameter.name());
              return changed == null
                  ? parameter.of(clause)
                  : ParameterReader.changed(parameter.of(clause), changed);
            })
        .toList();
  }
}
