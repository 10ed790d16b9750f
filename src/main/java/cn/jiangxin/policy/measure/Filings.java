package cn.jiangxin.policy.measure;

import java.util.List;

/**
 * What is judged, among others that have something in common with it.
 *
 * @param own what is judged
 * @param others filed so far
 * @param tied whether that which they have in common is recorded
 */
public record Filings(Filing own, List<Filing> others, boolean tied) {

  /** The others that were filed before. */
  public List<Filing> earlier() {
    return others.stream().filter(other -> other.before(own)).toList();
  }
}
