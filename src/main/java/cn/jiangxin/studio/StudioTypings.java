package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Store of the primary type of a studio. */
@Singleton
public class StudioTypings {

  private final StudioTypingRows rows;

  StudioTypings(StudioTypingRows rows) {
    this.rows = rows;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<StudioTyping> append(Collection<StudioTyping> records, Stamp stamp) {
    return rows.saveAll(records.stream().map(r -> StudioTypingRow.of(r, stamp)).toList()).stream()
        .map(StudioTypingRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<StudioTyping> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(StudioTypingRow::toRecord).toList();
  }

  /** Voids one that stands; false if it does not, or belongs to another studio. */
  public boolean voidRecord(long id, long studioId, Stamp stamp) {
    return rows.voidRecord(id, studioId, stamp.at()) == 1;
  }
}
