package cn.jiangxin.shared;

import org.jspecify.annotations.Nullable;

/** Texts with nothing in them. */
public final class Blank {
  private Blank() {}

  /** The text; null if there is nothing in it: what is asked with nothing in it is not asked. */
  public static @Nullable String orNull(@Nullable String asked) {
    return asked == null || asked.isBlank() ? null : asked;
  }
}
