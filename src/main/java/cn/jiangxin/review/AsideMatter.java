package cn.jiangxin.review;

import java.util.Arrays;
import java.util.Optional;

/** What bodies agreed on in a review, and may set aside again together. */
public enum AsideMatter {
  /** The review with its result. */
  REVIEW,
  /** The order that things be put right (BDA-25.4). */
  ORDER,
  /** A later day for it. */
  EXTENSION,
  /** Whether the report shows that it was done. */
  VERDICT;

  /** The matter with the name; empty if there is none. */
  public static Optional<AsideMatter> of(String name) {
    return Arrays.stream(values()).filter(matter -> matter.name().equals(name)).findFirst();
  }
}
