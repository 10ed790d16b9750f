package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Store of a sanction in force after a decision (BDA-29.6). */
@Singleton
public class Sanctions {

  private final SanctionRows rows;

  Sanctions(SanctionRows rows) {
    this.rows = rows;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<Sanction> append(Collection<Sanction> records, Stamp stamp) {
    return rows.saveAll(records.stream().map(r -> SanctionRow.of(r, stamp)).toList()).stream()
        .map(SanctionRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<Sanction> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(SanctionRow::toRecord).toList();
  }

  /** Voids one that stands; false if it does not, or belongs to another studio. */
  public boolean voidRecord(long id, long studioId, Stamp stamp) {
    return rows.voidRecord(id, studioId, stamp.at()) == 1;
  }
}
