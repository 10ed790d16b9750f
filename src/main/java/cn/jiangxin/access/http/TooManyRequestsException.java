package cn.jiangxin.access.http;

import java.time.Duration;

/** Somebody has asked for more than the configuration allows in a while. */
public final class TooManyRequestsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long seconds;

  TooManyRequestsException(Duration wait) {
    super("too many requests", null, false, false);
    this.seconds = Math.max(1, wait.toSeconds());
  }

  /** After how many seconds it may be tried again. */
  public long seconds() {
    return seconds;
  }
}
