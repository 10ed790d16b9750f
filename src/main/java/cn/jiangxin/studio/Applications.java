package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Store of an application for recognition in a yearly round (BDA-16). */
@Singleton
public class Applications {

  private final ApplicationRows rows;

  Applications(ApplicationRows rows) {
    this.rows = rows;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<Application> append(Collection<Application> records, Stamp stamp) {
    return rows.saveAll(records.stream().map(r -> ApplicationRow.of(r, stamp)).toList()).stream()
        .map(ApplicationRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<Application> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(ApplicationRow::toRecord).toList();
  }
}
