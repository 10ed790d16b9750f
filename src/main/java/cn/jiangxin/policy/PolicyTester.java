package cn.jiangxin.policy;

import cn.jiangxin.policy.facts.FactsReader;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.golden.Expectation;
import cn.jiangxin.policy.golden.GoldenCase;
import cn.jiangxin.policy.subject.SubjectFile;
import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.policy.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs the golden cases of a scheme. */
public final class PolicyTester {
  private final Assessor assessor = new Assessor();

  /** Runs every case of the scheme, in order. */
  public List<CaseResult> run(Scheme scheme) {
    return scheme.cases().cases().stream().map(golden -> run(scheme, golden)).toList();
  }

  /** Runs one case of the scheme. */
  public CaseResult run(Scheme scheme, GoldenCase golden) {
    SubjectFile file = subject(scheme, golden);
    List<Finding> findings =
        assessor.assess(file, scheme.with(golden.overrides()), golden.today()).findings().stream()
            .filter(finding -> finding.clause().equals(golden.clause()))
            .toList();
    List<String> faults = new ArrayList<>();
    golden.expected().forEach(expected -> faults.addAll(compare(expected, findings)));
    return new CaseResult(golden.name() + " · " + golden.clause() + " · " + golden.today(), faults);
  }

  /** The subject of a case: its facts laid over the baseline. */
  public SubjectFile subject(Scheme scheme, GoldenCase golden) {
    SubjectKind kind = golden.subject() == null ? scheme.kindOf(golden.clause()) : golden.subject();
    List<YamlNode> layers = new ArrayList<>();
    YamlNode baseline = scheme.cases().baselines().get(kind.name());
    if (baseline != null) {
      layers.add(baseline);
    }
    if (golden.facts() != null) {
      layers.add(golden.facts());
    }
    FactsReader reader = new FactsReader(scheme.cases().defaults());
    return reader.read(
        SubjectFile.typeOf(kind)
            .orElseThrow(() -> new IllegalStateException("no file describes a " + kind)),
        layers);
  }

  private static List<String> compare(Expectation expected, List<Finding> findings) {
    List<Finding> meant =
        findings.stream()
            .filter(
                finding ->
                    expected.period() == null
                        || Objects.equals(expected.period(), finding.period()))
            .toList();
    if (expected.verdict() == null) {
      return meant.isEmpty() ? List.of() : List.of("expected no finding but found " + said(meant));
    }
    return meant.size() == 1
        ? Comparison.faults(expected, meant.get(0))
        : List.of("expected one finding but found " + said(meant));
  }

  private static List<String> said(List<Finding> findings) {
    return findings.stream().map(Comparison::said).toList();
  }
}
