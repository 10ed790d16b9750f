package cn.jiangxin.policy.check;

import java.util.ArrayList;
import java.util.List;

/**
 * How spans of several years are laid over the counted years.
 *
 * @param length years in a span
 */
record Spans(int length, Layout layout) {

  /** Where the spans begin. */
  enum Layout {
    /** One begins with every counted year. */
    ROLLING_CALENDAR,
    /** One begins where the last one ended. */
    FIXED_BLOCKS
  }

  /** The spans from the first counted year on: the complete ones, and the one that is running. */
  List<Years> from(int firstCounted, int running) {
    List<Years> spans = new ArrayList<>();
    int step = layout == Layout.ROLLING_CALENDAR ? 1 : length;
    int first = firstCounted;
    do {
      spans.add(new Years(first, first + length - 1));
      first += step;
    } while (spans.get(spans.size() - 1).last() < running);
    return spans;
  }
}
