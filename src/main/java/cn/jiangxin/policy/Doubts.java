package cn.jiangxin.policy;

import cn.jiangxin.policy.facts.CodedValue;
import cn.jiangxin.policy.facts.CodedValues;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.subject.SubjectFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Codes that a scheme does not know: whatever would be said otherwise if one of them were one of
 * the known codes is not known (never a pass, never a failure).
 */
final class Doubts {

  private record Key(String clause, String period) {}

  private Doubts() {}

  /** The codes of the file that the scheme must know to judge it, and does not. */
  static List<CodedValue> in(SubjectFile file, Scheme scheme) {
    KnownCodes known = scheme.knownCodes();
    return CodedValues.in(
        file,
        value ->
            value.field().judged()
                && (value.programme() == null || value.programme().equals(scheme.programme()))
                && !known.know(value));
  }

  /**
   * What is said of the file if the codes are taken as they are not: as not known.
   *
   * @param plain what is said of it as it stands
   * @param judge judges the file with other codes
   */
  static List<Finding> apply(
      SubjectFile file,
      List<CodedValue> unknown,
      KnownCodes known,
      List<Finding> plain,
      Function<SubjectFile, List<Finding>> judge) {
    Map<Key, Finding> findings = byKey(plain);
    for (CodedValue doubtful : distinct(unknown)) {
      for (String code : known.of(doubtful)) {
        SubjectFile other =
            CodedValues.with(file, value -> value.isLike(doubtful) ? as(value, code) : value);
        doubt(findings, byKey(plain), byKey(judge.apply(other)), doubtful);
      }
    }
    return List.copyOf(findings.values());
  }

  private static CodedValue as(CodedValue value, String code) {
    return new CodedValue(value.field(), code, value.programme(), value.kind(), value.path());
  }

  private static List<CodedValue> distinct(List<CodedValue> values) {
    List<CodedValue> distinct = new ArrayList<>();
    values.stream()
        .filter(value -> distinct.stream().noneMatch(value::isLike))
        .forEach(distinct::add);
    return distinct;
  }

  private static Map<Key, Finding> byKey(List<Finding> findings) {
    Map<Key, Finding> byKey = new LinkedHashMap<>();
    findings.forEach(finding -> byKey.put(new Key(finding.clause(), finding.period()), finding));
    return byKey;
  }

  private static void doubt(
      Map<Key, Finding> findings,
      Map<Key, Finding> plain,
      Map<Key, Finding> others,
      CodedValue doubtful) {
    plain.forEach(
        (key, finding) -> {
          if (gaveWay(finding, others)) {
            findings.remove(key);
          } else if (!sameAs(finding, others.get(key))) {
            findings.put(key, unknown(findings.getOrDefault(key, finding), doubtful));
          }
        });
    others.forEach(
        (key, finding) -> {
          if (!findings.containsKey(key)) {
            findings.put(key, unknown(finding, doubtful));
          }
        });
  }

  /** Where a clause had nothing to speak of it now speaks of something. */
  private static boolean gaveWay(Finding finding, Map<Key, Finding> others) {
    return finding.verdict() == Verdict.NOT_APPLICABLE
        && !others.containsKey(new Key(finding.clause(), finding.period()))
        && others.keySet().stream().anyMatch(key -> key.clause().equals(finding.clause()));
  }

  private static boolean sameAs(Finding finding, @Nullable Finding other) {
    return other != null
        && finding.verdict() == other.verdict()
        && Objects.equals(finding.nextState(), other.nextState())
        && Objects.equals(finding.amount(), other.amount())
        && finding.shares().equals(other.shares());
  }

  private static Finding unknown(Finding finding, CodedValue doubtful) {
    String key = Term.KNOWN_CODE.key();
    if (finding.missing().stream().anyMatch(missing -> missing.what().equals(key))) {
      return finding;
    }
    List<Finding.Fact> facts = new ArrayList<>(finding.facts());
    facts.add(new Finding.Fact(Term.UNKNOWN_CODE.key(), doubtful.value(), doubtful.path()));
    return new Finding(
        finding.subject(),
        finding.clause(),
        finding.period(),
        Verdict.UNKNOWN,
        List.copyOf(facts),
        finding.counted(),
        finding.limit(),
        finding.due(),
        List.of(),
        null,
        Map.of(),
        List.of(new Finding.Missing(key, null)),
        List.of(),
        null,
        finding.schemeVersion(),
        finding.governedOn());
  }
}
