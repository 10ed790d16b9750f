package cn.jiangxin.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That a unit is to go over to another union, which has not answered yet (BDA-26.3).
 *
 * @param unionId the receiving union
 * @param movesOn first day below it
 * @param proposedBy the account that proposed it; null: the service
 */
public record UnitMove(
    long id,
    long unitId,
    long unionId,
    LocalDate movesOn,
    LocalDateTime proposedAt,
    @Nullable Long proposedBy) {

  /** What became of it. */
  public enum Answer {
    /** The receiving union takes the unit. */
    AGREED,
    /** It does not, and says why. */
    DECLINED,
    /** Who proposed it took it back or changed it before there was an answer. */
    WITHDRAWN
  }
}
