package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Store of what was said on applications for new names (BDA-23.2). */
@Singleton
public class RenameDecisions {

  private final RenameDecisionRows rows;

  RenameDecisions(RenameDecisionRows rows) {
    this.rows = rows;
  }

  /** Records one; gives its id. */
  public long append(RenameDecision decision, Stamp stamp) {
    return rows.save(RenameDecisionRow.of(decision, stamp)).toRecord().id();
  }

  /**
   * What stands, in the order of the studios and of the days. For the service's own work: callers
   * pass only ids that the actor's scope let through.
   */
  public List<RenameDecision> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(RenameDecisionRow::toRecord).toList();
  }

  /** Hands the decisions on a corrected tenure on to the one that stands in its place. */
  public void carry(long from, long to, long studioId) {
    rows.carry(from, to, studioId);
  }

  /** Voids one that stands; false if it does not, or belongs to another studio. */
  public boolean voidRecord(long id, long studioId, Stamp stamp) {
    return rows.voidRecord(id, studioId, stamp.at()) == 1;
  }
}
