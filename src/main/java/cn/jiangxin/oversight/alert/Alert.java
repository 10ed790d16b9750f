package cn.jiangxin.oversight.alert;

import cn.jiangxin.policy.clause.Severity;
import cn.jiangxin.policy.finding.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is, or was, wrong with a studio under a clause in a period.
 *
 * @param subjectKind what the clause judges, e.g. STUDIO or BOOST_PROJECT
 * @param openedOn since when it has stood open, or last stood open
 * @param closedOn when it was closed; null: it is open
 * @param timesOpened how often it has come up
 * @param schemeVersion the version of the scheme by which was judged; null: nothing is found any
 *     more
 */
public record Alert(
    long id,
    String subjectKind,
    String subjectCode,
    String studioCode,
    String studioName,
    String unitName,
    String clause,
    String period,
    Verdict verdict,
    Severity severity,
    @Nullable LocalDate dueOn,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    long timesOpened,
    @Nullable String schemeVersion) {

  /** Whether it is open. */
  public boolean open() {
    return closedOn == null;
  }
}
