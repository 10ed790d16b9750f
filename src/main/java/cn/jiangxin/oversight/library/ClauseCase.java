package cn.jiangxin.oversight.library;

import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.golden.Expectation;
import cn.jiangxin.policy.golden.GoldenCase;
import cn.jiangxin.policy.yaml.YamlNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case that proves a clause, as the library shows it.
 *
 * @param name as the pack names it
 * @param overrides parameters with another value
 * @param facts those laid over the baseline, as the pack writes them; null: the baseline as it is
 */
public record ClauseCase(
    String name,
    LocalDate today,
    Map<String, String> overrides,
    @Nullable String facts,
    List<Outcome> outcomes) {

  /**
   * What comes out.
   *
   * @param period null: the only one
   * @param verdict null: there is no finding
   * @param more further fields of the finding that are proved, with their values
   */
  public record Outcome(
      @Nullable String period, @Nullable Verdict verdict, Map<String, String> more) {}

  static ClauseCase of(GoldenCase golden) {
    return new ClauseCase(
        golden.name(),
        golden.today(),
        golden.overrides(),
        Optional.ofNullable(golden.facts()).map(YamlNode::written).orElse(null),
        golden.expected().stream().map(ClauseCase::outcome).toList());
  }

  private static Outcome outcome(Expectation expected) {
    Map<String, String> more = new LinkedHashMap<>();
    expected.fields().forEach((name, value) -> more.put(name, value.written().strip()));
    return new Outcome(expected.period(), expected.verdict(), more);
  }
}
