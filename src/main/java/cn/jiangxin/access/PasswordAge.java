package cn.jiangxin.access;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Whether a password must be replaced because of its age; by default none must. */
@Singleton
class PasswordAge {
  private final int longestDays;

  /**
   * Sets the age.
   *
   * @param longestDays days for which a password is good; 0 for ever
   */
  PasswordAge(@Value("${jiangxin.password.longest-days:0}") int longestDays) {
    this.longestDays = longestDays;
  }

  boolean isDue(@Nullable LocalDateTime changedAt, LocalDateTime now) {
    return longestDays > 0 && (changedAt == null || !changedAt.plusDays(longestDays).isAfter(now));
  }
}
