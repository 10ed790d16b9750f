package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import java.util.function.Function;

/**
 * A named function over a subject.
 *
 * @param name what it measures, as people call it
 * @param read the function; it must ask the matter's day only by comparison
 */
public record Measure<T>(Term name, Function<Matter, T> read) {

  /** What it says of the matter. */
  public T of(Matter matter) {
    return read.apply(matter);
  }
}
