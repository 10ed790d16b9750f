package cn.jiangxin.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LastEntryRows extends GenericRepository<ActivityRow, Long> {

  /** The newest by the moment of recording, voided or not, whatever the ledger. */
  @Query(
      """
      SELECT e.ledger, e.id, e.entry_key, e.status, e.corrects, e.voided_at
        FROM ((SELECT 'activity' AS ledger, r.id, r.idempotency_key AS entry_key, r.status, r.corrects_id AS corrects,
                      r.voided_at, r.recorded_at
                 FROM activity r WHERE r.studio_id = :studio AND r.recorded_by = :account
                ORDER BY r.recorded_at DESC, r.id DESC LIMIT 1)
              UNION ALL
              (SELECT 'outcome', r.id, r.idempotency_key, r.status, r.corrects_id, r.voided_at, r.recorded_at
                 FROM outcome r WHERE r.studio_id = :studio AND r.recorded_by = :account
                ORDER BY r.recorded_at DESC, r.id DESC LIMIT 1)
              UNION ALL
              (SELECT 'project', r.id, r.idempotency_key, r.status, r.corrects_id, r.voided_at, r.recorded_at
                 FROM project r WHERE r.studio_id = :studio AND r.recorded_by = :account
                ORDER BY r.recorded_at DESC, r.id DESC LIMIT 1)
              UNION ALL
              (SELECT 'mentorship', r.id, r.idempotency_key, r.status, r.corrects_id, r.voided_at, r.recorded_at
                 FROM mentorship r WHERE r.studio_id = :studio AND r.recorded_by = :account
                ORDER BY r.recorded_at DESC, r.id DESC LIMIT 1)
              UNION ALL
              (SELECT 'member', r.id, r.idempotency_key, 'SUBMITTED', r.corrects_id, r.voided_at, r.recorded_at
                 FROM member r WHERE r.studio_id = :studio AND r.recorded_by = :account
                ORDER BY r.recorded_at DESC, r.id DESC LIMIT 1)) e
       ORDER BY e.recorded_at DESC
       LIMIT 1
      """)
  Optional<LastEntry> of(long studio, long account);
}
