package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Store of a leader's time in the post (BDA-23, 32.7). */
@Singleton
public class LeaderTenures {

  private final LeaderTenureRows rows;

  LeaderTenures(LeaderTenureRows rows) {
    this.rows = rows;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<LeaderTenure> append(Collection<LeaderTenure> records, Stamp stamp) {
    return rows.saveAll(records.stream().map(r -> LeaderTenureRow.of(r, stamp)).toList()).stream()
        .map(LeaderTenureRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<LeaderTenure> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(LeaderTenureRow::toRecord).toList();
  }

  /** Voids one that stands; false if it does not, or belongs to another studio. */
  public boolean voidRecord(long id, long studioId, Stamp stamp) {
    return rows.voidRecord(id, studioId, stamp.at()) == 1;
  }

  /** Notes that the change of name applied for after it was approved. */
  public void approveRename(long id, long studioId, LocalDate day) {
    rows.approveRename(id, studioId, day);
  }
}
