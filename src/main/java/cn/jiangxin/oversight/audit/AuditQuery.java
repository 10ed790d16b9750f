package cn.jiangxin.oversight.audit;

import cn.jiangxin.access.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement that finds entries: of the conditions only those that are asked for, so that each
 * question can use its index.
 */
final class AuditQuery {
  private static final String COLUMNS =
      """
      SELECT e.id, e.at, e.account_id, e.login, e.actor, e.roles, e.action, e.subject_kind, e.subject_code, e.studio_id,
             e.organisation_id, e.address, e.node, e.result, e.detail, e.changes, s.code, l.seq, l.hash
        FROM audit_entry e
        LEFT JOIN studio s ON s.id = e.studio_id
        LEFT JOIN audit_link l ON l.entry_id = e.id
       WHERE TRUE
      """;

  private final StringBuilder sql = new StringBuilder(COLUMNS);
  private final List<Object> values = new ArrayList<>();

  private AuditQuery() {}

  static AuditQuery one(long id, Scope scope) {
    return new AuditQuery().and("e.id = ?", id).within(scope);
  }

  /**
   * @param logins the log-in names of the person asked for
   */
  static AuditQuery of(AuditSearch search, List<String> logins, Scope scope, int most) {
    AuditQuery query = new AuditQuery().within(scope);
    if (!logins.isEmpty()) {
      query.and("e.login IN " + places(logins.size()), logins.toArray());
    }
    query.equal("e.action", search.action());
    query.equal("e.subject_code", search.subject());
    query.equal("e.address", search.address());
    query.equal("e.result", search.result() == null ? null : search.result().name());
    query.sayings(search);
    query.times(search);
    query.sql.append(" ORDER BY e.at DESC, e.id DESC LIMIT ").append(most);
    return query;
  }

  private void sayings(AuditSearch search) {
    if (search.studio() != null) {
      and("e.studio_id = (SELECT x.id FROM studio x WHERE x.code = ?)", search.studio());
    }
    if (search.text() != null) {
      String like = "%" + search.text().replaceAll("([\\\\%_])", "\\\\$1") + "%";
      and("(e.detail LIKE ? OR e.changes LIKE ?)", like, like);
    }
  }

  private void times(AuditSearch search) {
    if (search.from() != null) {
      and("e.at >= ?", search.from().atStartOfDay());
    }
    if (search.to() != null) {
      and("e.at < ?", search.to().plusDays(1).atStartOfDay());
    }
    AuditPlace before = search.before();
    if (before != null) {
      and("e.at <= ? AND (e.at < ? OR e.id < ?)", before.at(), before.at(), before.id());
    }
  }

  private AuditQuery within(Scope scope) {
    if (scope.everything()) {
      return this;
    }
    String below =
        "(SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN "
            + places(scope.organisations().size())
            + ")";
    List<Object> ids = new ArrayList<>(scope.organisations());
    ids.addAll(scope.studios());
    ids.addAll(scope.organisations());
    return and(
        "(s.unit_id IN "
            + below
            + " OR e.studio_id IN "
            + places(scope.studios().size())
            + " OR e.organisation_id IN "
            + below
            + ")",
        ids.toArray());
  }

  private void equal(String column, @Nullable String value) {
    if (value != null) {
      and(column + " = ?", value);
    }
  }

  private AuditQuery and(String condition, Object... bound) {
    sql.append(" AND ").append(condition);
    Collections.addAll(values, bound);
    return this;
  }

  private static String places(int number) {
    return "(" + String.join(", ", Collections.nCopies(number, "?")) + ")";
  }

  String sql() {
    return sql.toString();
  }

  Collection<Object> values() {
    return values;
  }
}
