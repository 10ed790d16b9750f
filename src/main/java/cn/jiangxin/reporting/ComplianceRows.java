package cn.jiangxin.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the compliance report; every query is bounded by the actor's scope. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ComplianceRows extends GenericRepository<StudioHead, Long> {

  /** Heads of one studio or of all, unit by unit, as of the day of their last assessment. */
  @Query(
      """
      SELECT s.id, s.code, s.display_name AS name, u.name AS unit, s.field, s.established_on, a.assessed_on,
             (SELECT t.type FROM studio_type t
               WHERE t.studio_id = s.id AND t.voided_at IS NULL
                 AND (t.valid_from IS NULL OR t.valid_from <= COALESCE(a.assessed_on, :today))
                 AND (t.valid_to IS NULL OR t.valid_to >= COALESCE(a.assessed_on, :today))
               ORDER BY t.valid_from DESC, t.id DESC LIMIT 1) AS type,
             (SELECT m.name FROM leader_tenure l JOIN member m ON m.id = l.member_id
               WHERE l.studio_id = s.id AND l.voided_at IS NULL
                 AND (l.valid_from IS NULL OR l.valid_from <= COALESCE(a.assessed_on, :today))
                 AND (l.valid_to IS NULL OR l.valid_to >= COALESCE(a.assessed_on, :today))
               ORDER BY l.valid_from DESC, l.id DESC LIMIT 1) AS leader,
             (SELECT COUNT(*) FROM alert x WHERE x.studio_id = s.id AND x.closed_on IS NULL) AS alerts
        FROM studio s
        JOIN organisation u ON u.id = s.unit_id
        LEFT JOIN assessed_subject a ON a.subject_kind = 'STUDIO' AND a.subject_code = s.code
       WHERE (:code IS NULL OR s.code = :code)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY u.code, s.code
      """)
  List<StudioHead> studios(
      @Nullable String code,
      LocalDate today,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  /** Titles with the bodies' decisions on them, a row a decision. */
  @Query(
      """
      SELECT r.studio_id, r.id AS recognition_id, r.programme, r.level, r.demonstration, r.ended_on, r.end_kind,
             d.body, d.concurs, d.decided_on
        FROM recognition r
        JOIN studio s ON s.id = r.studio_id
        LEFT JOIN decision d ON d.recognition_id = r.id AND d.voided_at IS NULL
       WHERE r.voided_at IS NULL
         AND (:code IS NULL OR s.code = :code)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY r.studio_id, r.id, d.decided_on, d.id
      """)
  List<TitleRow> titles(
      @Nullable String code,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  /** Findings with the day since which an alert stands open for them. */
  @Query(
      """
      SELECT f.studio_id, f.subject_kind, f.subject_code, p.name AS subject_title, f.clause, f.period, f.verdict,
             f.counted, f.limit_value, f.due_on, f.amount_fen, f.next_state, f.detail, f.scheme_version, f.found_on,
             x.opened_on AS alert_since
        FROM finding f
        JOIN studio s ON s.id = f.studio_id
        LEFT JOIN project p
          ON f.subject_kind = 'BOOST_PROJECT' AND p.code = f.subject_code AND p.studio_id = f.studio_id
         AND p.voided_at IS NULL
        LEFT JOIN alert x
          ON x.subject_kind = f.subject_kind AND x.subject_code = f.subject_code
         AND x.clause = f.clause AND x.period = f.period AND x.closed_on IS NULL
       WHERE (:code IS NULL OR s.code = :code)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY f.studio_id, f.subject_kind DESC, f.subject_code, f.id
      """)
  List<FoundRow> findings(
      @Nullable String code,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  /** Deadlines that are neither met nor fallen away, the nearest first. */
  @Query(
      """
      SELECT o.studio_id, o.clause, o.period, o.due_on
        FROM obligation o
        JOIN studio s ON s.id = o.studio_id
       WHERE o.settled_on IS NULL
         AND (:code IS NULL OR s.code = :code)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY o.studio_id, o.due_on, o.clause, o.period
      """)
  List<DeadlineRow> deadlines(
      @Nullable String code,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);
}
