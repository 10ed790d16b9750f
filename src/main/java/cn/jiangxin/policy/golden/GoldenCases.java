package cn.jiangxin.policy.golden;

import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cases of a pack.
 *
 * @param baselines by subject kind, the facts that cases lay theirs over
 * @param defaults by record name, what holds where an element of a list says nothing
 */
public record GoldenCases(
    Map<String, YamlNode> baselines, Map<String, YamlNode> defaults, List<GoldenCase> cases) {

  /** No cases. */
  public static final GoldenCases NONE = new GoldenCases(Map.of(), Map.of(), List.of());

  /** Reads a case file. */
  public static GoldenCases read(YamlNode document) {
    YamlMap map = new YamlMap(document);
    YamlNode baselines = map.find("baselines");
    YamlNode defaults = map.find("defaults");
    List<GoldenCase> cases = new ArrayList<>();
    map.get("cases").elements().forEach(node -> cases.addAll(cases(node)));
    map.done();
    return new GoldenCases(
        baselines == null ? Map.of() : baselines.entries(),
        defaults == null ? Map.of() : defaults.entries(),
        List.copyOf(cases));
  }

  /** Refuses a case of a clause that the pack does not have. */
  public void demandOf(Set<String> clauses) {
    for (GoldenCase golden : cases) {
      if (!clauses.contains(golden.clause())) {
        throw golden.at().fault("the pack has no clause " + golden.clause());
      }
    }
  }

  /** These cases, on the baselines and defaults of another pack where this one states none. */
  public GoldenCases over(GoldenCases parents) {
    return new GoldenCases(
        both(parents.baselines(), baselines), both(parents.defaults(), defaults), cases);
  }

  private static Map<String, YamlNode> both(
      Map<String, YamlNode> lower, Map<String, YamlNode> upper) {
    Map<String, YamlNode> all = new LinkedHashMap<>(lower);
    all.putAll(upper);
    return all;
  }

  /** A case may try several days and clauses on the same facts. */
  private static List<GoldenCase> cases(YamlNode node) {
    YamlMap map = new YamlMap(node);
    String name = map.text("name");
    SubjectKind subject =
        map.find("subject") == null ? null : map.oneOf("subject", SubjectKind.class);
    boolean example = "true".equals(map.textOrNull("example"));
    YamlNode facts = map.find("facts");
    YamlNode with = map.find("with");
    Map<String, String> overrides = new LinkedHashMap<>();
    if (with != null) {
      with.entries().forEach((key, value) -> overrides.put(key, value.text()));
    }
    List<GoldenCase> cases = new ArrayList<>();
    for (YamlNode trial : map.get("expect").elements()) {
      YamlMap expected = new YamlMap(trial);
      LocalDate today = day(expected.get("on"));
      YamlNode clauses = expected.get("clauses");
      clauses
          .entries()
          .forEach(
              (clause, finding) ->
                  cases.add(
                      new GoldenCase(
                          name,
                          clause,
                          subject,
                          today,
                          overrides,
                          example,
                          finding,
                          facts,
                          expectations(finding))));
      expected.done();
    }
    map.done();
    return cases;
  }

  private static LocalDate day(YamlNode node) {
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeException e) {
      throw node.fault("must be a day as YYYY-MM-DD");
    }
  }

  private static List<Expectation> expectations(YamlNode node) {
    return node.isList()
        ? node.elements().stream().map(Expectation::read).toList()
        : List.of(Expectation.read(node));
  }
}
