package cn.jiangxin.access;

import java.time.LocalDateTime;

/**
 * A session as lists show it.
 *
 * @param handle by which it can be ended; opens nothing
 * @param address network address it was opened from
 * @param device how the browser called itself
 * @param since moment of the log-in
 * @param lastSeen moment of the latest use, to the minute
 */
public record KnownSession(
    String handle, String address, String device, LocalDateTime since, LocalDateTime lastSeen) {
  private static final int HANDLE_LENGTH = 16;

  /** The handle of the session with the key. */
  public static String handle(String key) {
    return key.substring(0, Math.min(key.length(), HANDLE_LENGTH));
  }
}
