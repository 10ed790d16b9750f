package cn.jiangxin.oversight.alert;

import cn.jiangxin.access.Scope;
import cn.jiangxin.policy.clause.Severity;
import cn.jiangxin.shared.Page;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The alerts of all studios that somebody may see. */
@Singleton
public class AlertDesk {

  /** Rows of one page. */
  public static final int PAGE_SIZE = 20;

  private final AlertRows rows;

  AlertDesk(AlertRows rows) {
    this.rows = rows;
  }

  /** The alerts wanted, one page of them; the last page if the list ends before it. */
  public Page<Alert> list(AlertSearch search, Scope scope) {
    String severity = name(search.severity());
    long total =
        rows.total(
            search.open(),
            severity,
            search.clause(),
            search.organisation(),
            search.studio(),
            scope.everything(),
            scope.organisations(),
            scope.studios());
    int number = Page.within(search.page(), PAGE_SIZE, total);
    List<AlertRow> found =
        rows.page(
            search.open(),
            severity,
            search.clause(),
            search.organisation(),
            search.studio(),
            search.sort().name(),
            search.descending(),
            PAGE_SIZE,
            (number - 1) * PAGE_SIZE,
            scope.everything(),
            scope.organisations(),
            scope.studios());
    return new Page<>(found.stream().map(AlertRow::toAlert).toList(), number, PAGE_SIZE, total);
  }

  /** One alert, open or closed. */
  public Optional<Alert> find(long id, Scope scope) {
    return rows.find(id, scope.everything(), scope.organisations(), scope.studios())
        .map(AlertRow::toAlert);
  }

  /** How many there are to see. */
  public AlertCounts counts(Scope scope) {
    Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      bySeverity.put(severity, 0L);
    }
    rows.openBySeverity(scope.everything(), scope.organisations(), scope.studios())
        .forEach(row -> bySeverity.put(Severity.valueOf(row.name()), row.number()));
    Map<String, Long> byClause = new LinkedHashMap<>();
    rows.openByClause(scope.everything(), scope.organisations(), scope.studios())
        .forEach(row -> byClause.put(row.name(), row.number()));
    long closed = rows.closed(scope.everything(), scope.organisations(), scope.studios());
    return new AlertCounts(bySeverity, byClause, closed);
  }

  private static @Nullable String name(@Nullable Severity severity) {
    return severity == null ? null : severity.name();
  }
}
