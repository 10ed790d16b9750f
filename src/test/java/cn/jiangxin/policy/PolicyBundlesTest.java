package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.clause.Action;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Kind;
import cn.jiangxin.policy.clause.Mode;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.clause.Severity;
import cn.jiangxin.policy.clause.Strength;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.golden.GoldenCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that the engine or a pack can emit has a text in both languages. */
class PolicyBundlesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  @Test
  void both_bundles_hold_the_same_keys() {
    assertThat(bundle("policy_en").stringPropertyNames())
        .isEqualTo(bundle("policy").stringPropertyNames());
  }

  @Test
  void both_languages_use_the_same_arguments() {
    Properties zh = bundle("policy");
    Properties en = bundle("policy_en");
    for (String key : zh.stringPropertyNames()) {
      assertThat(arguments(en.getProperty(key))).as(key).isEqualTo(arguments(zh.getProperty(key)));
    }
  }

  @Test
  void every_key_that_can_be_emitted_has_a_text() {
    assertThat(bundle("policy").stringPropertyNames()).containsAll(emitted());
  }

  private static Set<String> emitted() {
    Set<String> keys = new TreeSet<>();
    for (Term term : Term.values()) {
      keys.add(term.key());
    }
    for (Remark remark : Remark.values()) {
      keys.add(remark.key());
    }
    names(keys, "verdict", Verdict.values());
    names(keys, "kind", Kind.values());
    names(keys, "mode", Mode.values());
    names(keys, "action", Action.values());
    names(keys, "strength", Strength.values());
    names(keys, "severity", Severity.values());
    for (Scheme scheme : PolicyCatalogue.load(null).schemes()) {
      for (Clause clause : scheme.clauses()) {
        clause.decides().forEach(body -> keys.add("policy.code." + body));
        clause.parameters().forEach(parameter -> codes(keys, parameter));
      }
      for (GoldenCase golden : scheme.cases().cases()) {
        found(keys, scheme, golden);
      }
    }
    return keys;
  }

  /** Values and alternatives in capitals are codes, but for skill levels and the like. */
  private static void codes(Set<String> keys, Parameter parameter) {
    Stream.concat(parameter.values().values().stream(), parameter.alternatives().stream())
        .flatMap(value -> Stream.of(value.split(",")))
        .filter(value -> value.matches("[A-Z][A-Z_]{2,}"))
        .forEach(code -> keys.add("policy.code." + code));
  }

  private static void names(Set<String> keys, String group, Enum<?>[] constants) {
    for (Enum<?> constant : constants) {
      keys.add("policy." + group + "." + constant.name());
    }
  }

  private static void found(Set<String> keys, Scheme scheme, GoldenCase golden) {
    for (Finding finding :
        new Assessor()
            .assess(new PolicyTester().subject(scheme, golden), scheme, golden.today())
            .findings()) {
      finding.facts().forEach(fact -> keys.add(fact.label()));
      finding.missing().forEach(missing -> keys.add(missing.what()));
      finding.notes().forEach(note -> keys.add(note.key()));
      finding.shares().keySet().forEach(payer -> keys.add("policy.code." + payer));
      if (finding.nextState() != null) {
        keys.add("policy.state." + finding.nextState());
      }
    }
  }

  private static Set<String> arguments(String text) {
    Set<String> arguments = new TreeSet<>();
    ARGUMENT.matcher(text).results().forEach(match -> arguments.add(match.group()));
    return arguments;
  }

  private static Properties bundle(String name) {
    Properties properties = new Properties();
    try (InputStream stream =
        PolicyBundlesTest.class.getResourceAsStream("/i18n/" + name + ".properties")) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return properties;
  }
}
