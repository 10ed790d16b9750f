package cn.jiangxin.access;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param login log-in name
 * @param mustChangePassword whether the password is an initial one that only opens the door to a
 *     new one
 * @param lockedUntil moment until which no password is tried; null if none is set
 * @param disabledAt moment since which the account is closed; null while it is open
 */
public record Account(
    long id,
    String login,
    String name,
    @Nullable String email,
    boolean mustChangePassword,
    @Nullable LocalDateTime lockedUntil,
    @Nullable LocalDateTime disabledAt) {

  /** Whether the account is closed. */
  public boolean disabled() {
    return disabledAt != null;
  }

  /** Whether no password is tried at the moment. */
  public boolean locked(LocalDateTime now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }
}
