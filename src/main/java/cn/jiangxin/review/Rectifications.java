package cn.jiangxin.review;

import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Store of the rectifications that reviews ordered, and of their extensions. */
@Singleton
public class Rectifications {

  private final RectificationRows rows;
  private final ExtensionRows extensions;

  Rectifications(RectificationRows rows, ExtensionRows extensions) {
    this.rows = rows;
    this.extensions = extensions;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<Rectification> append(Collection<Rectification> orders, Stamp stamp) {
    return rows.saveAll(orders.stream().map(r -> RectificationRow.of(r, stamp)).toList()).stream()
        .map(RectificationRow::toRecord)
        .toList();
  }

  /** Records extensions, in one batch. */
  public void extend(Collection<Extension> granted, Stamp stamp) {
    extensions.saveAll(granted.stream().map(e -> ExtensionRow.of(e, stamp)).toList());
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<Rectification> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(RectificationRow::toRecord).toList();
  }

  /** The extensions of what stands, under the same condition. */
  public List<Extension> extensions(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : extensions.current(studioIds).stream().map(ExtensionRow::toRecord).toList();
  }

  /** Adds the day of the report, once. */
  void report(long id, long studioId, LocalDate day) {
    rows.report(id, studioId, day);
  }

  /** Adds the bodies' judgement of the report, once. */
  void judge(long id, long studioId, boolean accepted, LocalDate day) {
    rows.judge(id, studioId, accepted, day);
  }
}
