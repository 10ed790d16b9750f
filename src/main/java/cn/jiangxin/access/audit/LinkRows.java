package cn.jiangxin.access.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LinkRows extends GenericRepository<LinkRow, Long> {

  List<LinkRow> saveAll(Iterable<LinkRow> rows);

  @Query("SELECT * FROM audit_link ORDER BY seq DESC LIMIT 1")
  Optional<LinkRow> last();

  @Query("SELECT * FROM audit_link WHERE entry_id = :entryId")
  Optional<LinkRow> ofEntry(long entryId);

  @Query("SELECT COUNT(*) > 0 FROM audit_link WHERE content = :content")
  boolean anywhere(String content);

  @Query(
      """
      SELECT l.seq, l.entry_id, l.content, l.previous, l.hash, e.id, e.at, e.account_id, e.login, e.actor, e.roles,
             e.action, e.subject_kind, e.subject_code, e.studio_id, e.organisation_id, e.address, e.node, e.result,
             e.detail, e.changes, e.digest
        FROM audit_link l
        LEFT JOIN audit_entry e ON e.id = l.entry_id
       WHERE l.seq > :after
       ORDER BY l.seq
       LIMIT :most
      """)
  List<LinkedRow> linked(long after, int most);
}
