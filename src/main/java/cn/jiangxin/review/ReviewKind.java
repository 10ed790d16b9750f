package cn.jiangxin.review;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The reviews that can be recorded, with the results each may have. */
public enum ReviewKind {
  /** In the year after recognition (BDA-17.2). */
  FOLLOWING_YEAR("PASS", "FAIL"),
  /** Before the management cycle ends (BDA-24, 25). */
  END_OF_CYCLE("KEEP", "STAR", "PROBLEMS", "UNABLE_TO_OPERATE");

  private final Set<String> results;

  ReviewKind(String... results) {
    this.results = Set.of(results);
  }

  /** Codes of the results it may have. */
  public Set<String> results() {
    return results;
  }

  static Optional<ReviewKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
  }
}
