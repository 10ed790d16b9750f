package cn.jiangxin.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Drafts that were thrown away before anybody but their authors was shown them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VoidedDraftRows extends GenericRepository<ActivityRow, Long> {

  /** How many such drafts of the studio the ledger had under the number: none or one. */
  @Query(
      """
      SELECT COUNT(*) FROM (
        SELECT 'activity' AS ledger, r.studio_id FROM activity r
         WHERE r.id = :id AND r.voided_at IS NOT NULL AND r.status = 'DRAFT' AND r.sent_back_reason IS NULL
        UNION ALL
        SELECT 'outcome', r.studio_id FROM outcome r
         WHERE r.id = :id AND r.voided_at IS NOT NULL AND r.status = 'DRAFT' AND r.sent_back_reason IS NULL
        UNION ALL
        SELECT 'project', r.studio_id FROM project r
         WHERE r.id = :id AND r.voided_at IS NOT NULL AND r.status = 'DRAFT' AND r.sent_back_reason IS NULL
        UNION ALL
        SELECT 'mentorship', r.studio_id FROM mentorship r
         WHERE r.id = :id AND r.voided_at IS NOT NULL AND r.status = 'DRAFT' AND r.sent_back_reason IS NULL) d
       WHERE d.ledger = :ledger AND d.studio_id = :studio
      """)
  long count(String ledger, long id, long studio);
}
