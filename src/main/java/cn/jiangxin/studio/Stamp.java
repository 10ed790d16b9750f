package cn.jiangxin.studio;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When, by whom and in answer to what a record was made.
 *
 * @param at moment of recording, Asia/Shanghai
 * @param by account; null for the service itself
 * @param corrects the voided record in whose place it stands; null for a new one
 * @param key idempotency key of the request; null where none was given
 */
public record Stamp(
    LocalDateTime at, @Nullable Long by, @Nullable Long corrects, @Nullable String key) {

  /** Of a new record. */
  public Stamp(LocalDateTime at, @Nullable Long by) {
    this(at, by, null, null);
  }
}
