package cn.jiangxin.review;

import cn.jiangxin.studio.Decision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When several bodies came to agree; who must vote is the pack's matter. */
final class Agreement {

  private Agreement() {}

  /** The day of the later of several concurring votes; null if there is one only, or a refusal. */
  static @Nullable LocalDate on(List<Decision> votes) {
    boolean agreed = votes.size() > 1 && votes.stream().allMatch(Decision::concurs);
    return agreed
        ? votes.stream().map(Decision::decidedOn).max(LocalDate::compareTo).orElseThrow()
        : null;
  }
}
