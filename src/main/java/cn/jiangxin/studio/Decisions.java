package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Store of one body's vote on a recognition or a review (BDA-3, 32.0). */
@Singleton
public class Decisions {

  private final DecisionRows rows;

  Decisions(DecisionRows rows) {
    this.rows = rows;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<Decision> append(Collection<Decision> records, Stamp stamp) {
    return rows.saveAll(records.stream().map(r -> DecisionRow.of(r, stamp)).toList()).stream()
        .map(DecisionRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<Decision> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(DecisionRow::toRecord).toList();
  }

  /** Voids one that stands; false if it does not, or belongs to another studio. */
  public boolean voidRecord(long id, long studioId, Stamp stamp) {
    return rows.voidRecord(id, studioId, stamp.at()) == 1;
  }
}
