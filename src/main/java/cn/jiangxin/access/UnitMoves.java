package cn.jiangxin.access;

import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Store of what was proposed about units' going over to other unions, and of the answers. */
@Singleton
public class UnitMoves {
  private final UnitMoveRows rows;
  private final BusinessClock clock;

  UnitMoves(UnitMoveRows rows, BusinessClock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** What waits for an answer about the unit: at most one. */
  public Optional<UnitMove> waiting(long unitId) {
    return rows.waiting(unitId).map(UnitMoveRow::toRecord);
  }

  /** What the unions within the scope are asked to agree to, the oldest first. */
  public List<WaitingMove> waitingFor(Scope scope) {
    return rows.waitingFor(scope.everything(), scope.organisations(), clock.today());
  }

  /**
   * Keeps a proposal and gives its number.
   *
   * @param by the account that proposes it; null for the service itself
   */
  public long propose(long unitId, long unionId, LocalDate movesOn, @Nullable Long by) {
    UnitMoveRow row = rows.save(new UnitMoveRow(null, unitId, unionId, movesOn, clock.time(), by));
    return Objects.requireNonNull(row.id());
  }

  /**
   * Closes a proposal; false if it does not wait.
   *
   * @param reason why it was declined
   */
  public boolean close(
      long id, long unitId, UnitMove.Answer answer, @Nullable String reason, @Nullable Long by) {
    return rows.answer(id, unitId, answer.name(), reason, clock.time(), by) == 1;
  }
}
