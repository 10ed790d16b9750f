package cn.jiangxin.access.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRows extends GenericRepository<AuditRow, Long> {

  AuditRow save(AuditRow row);

  /** Committed entries above a number that no link names yet, in the order of their numbers. */
  @Query(
      """
      SELECT e.* FROM audit_entry e
        LEFT JOIN audit_link l ON l.entry_id = e.id
       WHERE e.id > :above AND l.entry_id IS NULL
       ORDER BY e.id
       LIMIT :most
      """)
  List<AuditRow> unsealed(long above, int most);

  /** The first entry up to a number that no link names. */
  @Query(
      """
      SELECT MIN(e.id) FROM audit_entry e
        LEFT JOIN audit_link l ON l.entry_id = e.id
       WHERE e.id <= :upTo AND l.entry_id IS NULL
      """)
  @Nullable Long firstUnsealed(long upTo);
}
