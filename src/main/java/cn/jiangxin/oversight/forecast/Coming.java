package cn.jiangxin.oversight.forecast;

import cn.jiangxin.policy.finding.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that lies ahead of a studio.
 *
 * @param on the last day of a duty, or the day on which a verdict turns
 * @param kind what happens on the day
 * @param subject code of the studio or project that is judged
 * @param from the verdict before; null: none
 * @param to the verdict from the day on
 * @param due last day on which the clause can still be met
 * @param schemeVersion the version of the scheme that says so
 */
public record Coming(
    LocalDate on,
    Kind kind,
    String studio,
    String studioName,
    String unit,
    String subject,
    String clause,
    String period,
    @Nullable Verdict from,
    Verdict to,
    @Nullable LocalDate due,
    String schemeVersion) {

  /** What happens. */
  public enum Kind {
    /** It is the last day on which an open duty can be met. */
    DUE,
    /** A clause turns out not to be met. */
    BREAKS
  }
}
