package cn.jiangxin.registry.fact;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a person reported and that stands.
 *
 * @param id number among the facts of its kind
 * @param reporter name of who reported it; null: recorded by the service itself, or not kept
 * @param reportedOn the civil day of recording; null: not kept
 */
public record ReportedFact(
    long id,
    long studioId,
    FactKind kind,
    FactForm said,
    @Nullable String reporter,
    @Nullable LocalDate reportedOn) {
  private static final Set<FactKind> REPORTS = EnumSet.of(FactKind.GROUND, FactKind.AUDIT_FINDING);

  /** The day it happened. */
  public LocalDate on() {
    LocalDate day = said.on();
    return day == null ? LocalDate.MIN : day;
  }

  /** The name by which findings refer to it, e.g. support:42. */
  public String ref() {
    return (REPORTS.contains(kind) ? "report" : kind.path()) + ":" + id;
  }

  /** The code it bears; empty if it bears none. */
  public String code() {
    String code = said.code();
    return code == null ? "" : code;
  }
}
