package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FindingRows extends GenericRepository<FindingRow, Long> {

  @Query(
      """
      SELECT f.id, f.subject_kind, f.subject_code, f.clause, f.period, f.digest
        FROM finding f WHERE f.studio_id IN (:studios)
      """)
  List<KnownFinding> known(Collection<Long> studios);

  /**
   * New findings are added; of changed ones found_on stays unless the verdict itself has changed.
   */
  @Query(
      """
      INSERT INTO finding (subject_kind, subject_code, studio_id, clause, period, verdict, counted, limit_value, due_on,
                           amount_fen, next_state, severity, detail, digest, scheme_version, found_on)
      VALUES (:subjectKind, :subjectCode, :studioId, :clause, :period, :verdict, :counted, :limitValue, :dueOn,
              :amountFen, :nextState, :severity, :detail, :digest, :schemeVersion, :foundOn)
      ON DUPLICATE KEY UPDATE
        found_on = IF(verdict = VALUES(verdict), found_on, VALUES(found_on)),
        verdict = VALUES(verdict), counted = VALUES(counted), limit_value = VALUES(limit_value),
        due_on = VALUES(due_on), amount_fen = VALUES(amount_fen), next_state = VALUES(next_state),
        severity = VALUES(severity), detail = VALUES(detail), digest = VALUES(digest),
        scheme_version = VALUES(scheme_version)
      """)
  void put(Collection<FindingRow> rows);

  @Query("DELETE FROM finding WHERE id IN (:ids)")
  void remove(Collection<Long> ids);
}
