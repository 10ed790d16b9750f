package cn.jiangxin.review.expert;

import org.jspecify.annotations.Nullable;

/**
 * What an expert gives on one aspect.
 *
 * @param aspect a code of the policy pack (BDA-24.3)
 * @param points from 0 to 100; the text gives neither scale nor weights
 */
public record Score(@Nullable String aspect, @Nullable Integer points, @Nullable String remark) {

  /** The scale of the sheet; no text sets one. */
  public static final int MOST = 100;
}
