package cn.jiangxin.access.http;

import java.time.Duration;

/** Somebody has asked for more than the configuration allows in a while. */
public final class TooManyRequestsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String limit;
  private final long seconds;

  TooManyRequestsException(String limit, Duration wait) {
    super("too many requests", null, false, false);
    this.limit = limit;
    this.seconds = Math.max(1, wait.toSeconds());
  }

  /** Of what it was too much: {@code log-in}, {@code log-in-name} or {@code heavy}. */
  public String limit() {
    return limit;
  }

  /** After how many seconds it may be tried again. */
  public long seconds() {
    return seconds;
  }
}
