package cn.jiangxin.assessment;

import cn.jiangxin.policy.Assessor;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.Superseded;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.subject.SubjectFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is said of years that were over before other values of a policy were published to the
 * values that held at their end: what is published today does not change what was owed then.
 */
final class ClosedPeriods {
  private static final Pattern YEARS = Pattern.compile("[A-Z]?(?:\\d{4}-)?(\\d{4})");

  private final Assessor assessor;

  private record Key(String clause, String period) {
    static Key of(Finding finding) {
      return new Key(finding.clause(), finding.period());
    }
  }

  ClosedPeriods(Assessor assessor) {
    this.assessor = assessor;
  }

  /** The findings, those of closed years under the values of their time. */
  List<Finding> asTheyStood(
      SubjectFile file,
      Scheme scheme,
      LocalDate today,
      List<Finding> findings,
      PolicyCatalogue catalogue) {
    List<Superseded> past = catalogue.superseded(scheme.id(), today);
    if (past.isEmpty()) {
      return findings;
    }
    Map<Key, Finding> kept = new HashMap<>();
    for (Superseded held : past) {
      for (Finding finding : assessor.assess(file, held.scheme(), today).findings()) {
        LocalDate end = end(finding.period());
        if (end != null && !end.isAfter(held.until())) {
          kept.putIfAbsent(Key.of(finding), finding);
        }
      }
    }
    return findings.stream().map(finding -> kept.getOrDefault(Key.of(finding), finding)).toList();
  }

  private static @Nullable LocalDate end(String period) {
    Matcher years = YEARS.matcher(period);
    return years.matches() ? LocalDate.of(Integer.parseInt(years.group(1)), 12, 31) : null;
  }
}
