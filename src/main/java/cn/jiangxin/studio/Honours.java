package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Store of an honour of a member (BDA-7.1, 19, 32.8). */
@Singleton
public class Honours {

  private final HonourRows rows;

  Honours(HonourRows rows) {
    this.rows = rows;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<Honour> append(Collection<Honour> records, Stamp stamp) {
    return rows.saveAll(records.stream().map(r -> HonourRow.of(r, stamp)).toList()).stream()
        .map(HonourRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<Honour> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(HonourRow::toRecord).toList();
  }

  /** Voids one that stands; false if it does not, or belongs to another studio. */
  public boolean voidRecord(long id, long studioId, Stamp stamp) {
    return rows.voidRecord(id, studioId, stamp.at()) == 1;
  }
}
