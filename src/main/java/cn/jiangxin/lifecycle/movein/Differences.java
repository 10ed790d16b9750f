package cn.jiangxin.lifecycle.movein;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Notes where a row says something else than the register. A cell that is left empty says nothing.
 */
final class Differences {
  private final Line line;

  Differences(Line line) {
    this.line = line;
  }

  void note(String field, @Nullable Object typed, @Nullable Object standing) {
    if (typed != null && !typed.equals(standing)) {
      refuse(field, standing);
    }
  }

  /** The register has borne several of them. */
  void noteAmong(String field, @Nullable Object typed, Collection<?> standing) {
    if (typed != null && !standing.contains(typed)) {
      refuse(field, standing.stream().reduce((first, last) -> last).orElse(null));
    }
  }

  void refuse(String field, @Nullable Object standing) {
    line.refuse(field, "move-in.check.differs", standing == null ? "\u2014" : standing.toString());
  }
}
