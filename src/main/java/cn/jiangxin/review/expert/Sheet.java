package cn.jiangxin.review.expert;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of an expert, as the expert sees it.
 *
 * @param id number of the assignment
 * @param aspects what is scored, in the order of the document
 * @param closed whether the session is closed, so that nothing can be changed
 */
public record Sheet(
    long id,
    String studioCode,
    String studioName,
    String programme,
    String kind,
    @Nullable LocalDate sessionOn,
    List<String> aspects,
    List<Score> scores,
    @Nullable Recusal recusal,
    @Nullable String reason,
    boolean closed) {

  /** Whether the expert can still score or stand back. */
  public boolean open() {
    return !closed && recusal == null;
  }
}
