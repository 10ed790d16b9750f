package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To which subjects a clause speaks, by codes of theirs ({@code for} and {@code not-for}).
 *
 * @param conditions all of which must hold
 */
record Scope(List<Condition> conditions) {

  /** A code that must, or must not, be among others. */
  record Condition(Measure<Optional<String>> code, List<String> codes, boolean among) {}

  static Scope from(Args args) {
    List<Condition> conditions = new ArrayList<>();
    add(args, "for", true, conditions);
    add(args, "not-for", false, conditions);
    return new Scope(List.copyOf(conditions));
  }

  private static void add(Args args, String key, boolean among, List<Condition> conditions) {
    YamlNode node = args.block().find(key);
    if (node != null) {
      node.entries()
          .forEach(
              (name, codes) ->
                  conditions.add(
                      new Condition(
                          args.named(name, codes, Measures.CODES), args.codes(codes), among)));
    }
  }

  /** Whether it surely does not speak to the subject. */
  boolean excludes(Matter matter) {
    for (Condition condition : conditions) {
      Optional<String> code = condition.code().of(matter);
      if (code.isPresent() && condition.codes().contains(code.get()) != condition.among()) {
        return true;
      }
    }
    return false;
  }

  /** The first code that is not recorded; null if all are. */
  @Nullable Term unrecorded(Matter matter) {
    for (Condition condition : conditions) {
      if (condition.code().of(matter).isEmpty()) {
        return condition.code().name();
      }
    }
    return null;
  }
}
