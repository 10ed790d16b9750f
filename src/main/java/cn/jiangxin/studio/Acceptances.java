package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Store of the acceptance of a boosted project by one party (BJ24-J.13). */
@Singleton
public class Acceptances {

  private final AcceptanceRows rows;

  Acceptances(AcceptanceRows rows) {
    this.rows = rows;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<Acceptance> append(Collection<Acceptance> records, Stamp stamp) {
    return rows.saveAll(records.stream().map(r -> AcceptanceRow.of(r, stamp)).toList()).stream()
        .map(AcceptanceRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<Acceptance> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(AcceptanceRow::toRecord).toList();
  }

  /** Voids one that stands; false if it does not, or belongs to another studio. */
  public boolean voidRecord(long id, long studioId, Stamp stamp) {
    return rows.voidRecord(id, studioId, stamp.at()) == 1;
  }
}
