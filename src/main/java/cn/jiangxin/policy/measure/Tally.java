package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.matter.Matter;

/** Counts something by calendar year. */
@FunctionalInterface
public interface Tally {

  /** How many there were in the year, so far. */
  int in(Matter matter, int year);
}
