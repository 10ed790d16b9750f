package cn.jiangxin.policy;

import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.subject.SubjectFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges by a scheme as it has held from day to day. What happened while a version held keeps being
 * judged by it: what is published later neither changes, adds nor removes what was said of it.
 */
final class InTime {
  private final Assessor assessor = new Assessor();

  private record Key(String clause, String period) {
    static Key of(Finding finding) {
      return new Key(finding.clause(), finding.period());
    }
  }

  /** What a version says of the subject. */
  private record Said(InForce version, Map<Key, Finding> findings) {

    /** Whether it is for this version to say it. */
    boolean decides(Finding finding) {
      return finding.governedOn() == null
          ? version.when().to() == null
          : version.when().contains(finding.governedOn());
    }
  }

  /**
   * What the scheme says on the day.
   *
   * @param versions those up to the day, the oldest first; the last one holds on the day
   */
  Assessment assess(SubjectFile file, List<InForce> versions, LocalDate today) {
    Scheme now = versions.get(versions.size() - 1).scheme();
    if (versions.size() == 1) {
      return assessor.assess(file, now, today);
    }
    LocalDate next = null;
    List<Said> said = new ArrayList<>(versions.size());
    for (InForce version : versions) {
      Assessment assessment = assessor.assess(file, version.scheme(), today);
      Map<Key, Finding> findings = new LinkedHashMap<>();
      assessment.findings().forEach(finding -> findings.put(Key.of(finding), finding));
      said.add(new Said(version, findings));
      next = earlier(next, assessment.nextChangeOn());
    }
    return new Assessment(inOrder(decided(said), now), next);
  }

  /** The oldest version that decides a finding has the word. */
  private static List<Finding> decided(List<Said> said) {
    Map<Key, Finding> decided = new LinkedHashMap<>();
    for (Said version : said) {
      version.findings().entrySet().stream()
          .filter(entry -> version.decides(entry.getValue()))
          .forEach(entry -> decided.putIfAbsent(entry.getKey(), entry.getValue()));
    }
    List<Finding> all = new ArrayList<>();
    for (Map.Entry<Key, Finding> entry : said.get(said.size() - 1).findings().entrySet()) {
      Finding own = decided.remove(entry.getKey());
      Finding finding = own == null ? atItsTime(entry.getKey(), entry.getValue(), said) : own;
      if (finding != null) {
        all.add(finding);
      }
    }
    all.addAll(decided.values());
    return all;
  }

  /**
   * Where versions disagree on when it happened, the one that held at the time the latest version
   * names; it may have nothing to say.
   */
  private static @Nullable Finding atItsTime(Key key, Finding latest, List<Said> said) {
    return said.stream()
        .filter(version -> version.decides(latest))
        .findFirst()
        .map(version -> version.findings().get(key))
        .orElse(null);
  }

  /** The earlier day; null is none. */
  static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }

  private static List<Finding> inOrder(List<Finding> findings, Scheme scheme) {
    return findings.stream()
        .sorted(
            Comparator.comparingInt((Finding finding) -> scheme.placeOf(finding.clause()))
                .thenComparing(Finding::clause))
        .toList();
  }
}
