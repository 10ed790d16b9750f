package cn.jiangxin.oversight.preview;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a change of policy would do.
 *
 * @param version version of the scheme as it is
 * @param on the day as of which was judged
 * @param studios how many studios were judged
 * @param counts by clause, from the most frequent
 * @param flips the first of each count; {@code total} says how many there are
 * @param before sum of the amounts that the clauses compute now
 * @param after sum of the amounts that they would compute
 */
public record PolicyPreview(
    String scheme,
    String version,
    LocalDate on,
    int studios,
    List<FlipCount> counts,
    List<Flip> flips,
    long total,
    Money before,
    Money after) {

  /** The flips that a count counts, or the first of them. */
  public List<Flip> of(FlipCount count) {
    return flips.stream()
        .filter(flip -> flip.clause().equals(count.clause()))
        .filter(flip -> flip.from() == count.from() && flip.to() == count.to())
        .toList();
  }
}
