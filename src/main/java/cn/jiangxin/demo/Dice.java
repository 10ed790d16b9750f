package cn.jiangxin.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that falls the same way each time: seeded by what it is thrown for, so that a studio does
 * not change because another one does.
 */
final class Dice {

  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** Dice for one purpose, e.g. a studio's activities. */
  static Dice of(String purpose) {
    return new Dice(new SplittableRandom(purpose.hashCode()));
  }

  /** A number from the first to the last, both included. */
  int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
