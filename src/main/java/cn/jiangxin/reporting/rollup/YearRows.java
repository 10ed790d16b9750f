package cn.jiangxin.reporting.rollup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What stands in the ledgers, the books and the findings of a year, a row a studio: one query a
 * block for all studios of the units, each bounded by the actor's scope.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface YearRows extends GenericRepository<StudioRow, Long> {

  /** The studios that had been set up by the last day, as far as it is recorded. */
  @Query(
      """
      SELECT s.id, s.unit_id, s.code, s.display_name AS name
        FROM studio s
       WHERE (s.established_on IS NULL OR s.established_on <= :last)
         AND s.unit_id IN (:units)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
       ORDER BY s.unit_id, s.code
      """)
  List<StudioRow> studios(
      Collection<Long> units, LocalDate last, boolean everything, Collection<Long> organisations);

  /** Activities by the day on which they began, and the people who were trained. */
  @Query(
      """
      SELECT s.id AS studio_id,
             COUNT(DISTINCT CASE WHEN a.exchange THEN a.id END) AS exchanges,
             COUNT(DISTINCT CASE WHEN NOT a.exchange THEN a.id END) AS others,
             COUNT(DISTINCT CASE WHEN a.type IN ('SKILL_TRAINING', 'TECH_TRAINING') THEN p.member_id END) AS trained
        FROM activity a
        JOIN studio s ON s.id = a.studio_id
        LEFT JOIN activity_participant p ON p.activity_id = a.id
       WHERE a.voided_at IS NULL AND a.status <> 'DRAFT' AND a.started_on BETWEEN :first AND :last
         AND s.unit_id IN (:units)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
       GROUP BY s.id
      """)
  List<ActivityYearRow> activities(
      Collection<Long> units,
      LocalDate first,
      LocalDate last,
      boolean everything,
      Collection<Long> organisations);

  /** Outcomes by the day on which they were formed. */
  @Query(
      """
      SELECT s.id AS studio_id, COUNT(*) AS formed, SUM(o.status = 'VERIFIED') AS verified,
             COUNT(p.outcome_id) AS patents
        FROM outcome o
        JOIN studio s ON s.id = o.studio_id
        LEFT JOIN patent p ON p.outcome_id = o.id
       WHERE o.voided_at IS NULL AND o.status <> 'DRAFT' AND o.formed_on BETWEEN :first AND :last
         AND s.unit_id IN (:units)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
       GROUP BY s.id
      """)
  List<OutcomeYearRow> outcomes(
      Collection<Long> units,
      LocalDate first,
      LocalDate last,
      boolean everything,
      Collection<Long> organisations);

  /** The steps that projects took in the year. */
  @Query(
      """
      SELECT s.id AS studio_id,
             COUNT(CASE WHEN p.approved_on BETWEEN :first AND :last THEN 1 END) AS approved,
             COUNT(CASE WHEN p.applied_in_practice_on BETWEEN :first AND :last THEN 1 END) AS applied,
             COUNT(CASE WHEN p.completed_on BETWEEN :first AND :last THEN 1 END) AS completed,
             COUNT(CASE WHEN p.closure_filed_on BETWEEN :first AND :last THEN 1 END) AS closed
        FROM project p
        JOIN studio s ON s.id = p.studio_id
       WHERE p.voided_at IS NULL AND p.status <> 'DRAFT'
         AND s.unit_id IN (:units)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
       GROUP BY s.id
      """)
  List<ProjectYearRow> projects(
      Collection<Long> units,
      LocalDate first,
      LocalDate last,
      boolean everything,
      Collection<Long> organisations);

  /** The team on the last day; who came and whose last day it was. */
  @Query(
      """
      SELECT s.id AS studio_id,
             COUNT(CASE WHEN m.joined_on <= :last AND (m.left_on IS NULL OR m.left_on >= :last) THEN 1 END) AS present,
             COUNT(CASE WHEN m.joined_on BETWEEN :first AND :last THEN 1 END) AS arrived,
             COUNT(CASE WHEN m.left_on BETWEEN :first AND :last THEN 1 END) AS departed
        FROM member m
        JOIN studio s ON s.id = m.studio_id
       WHERE m.voided_at IS NULL
         AND s.unit_id IN (:units)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
       GROUP BY s.id
      """)
  List<MemberYearRow> members(
      Collection<Long> units,
      LocalDate first,
      LocalDate last,
      boolean everything,
      Collection<Long> organisations);

  /** The team on the last day by skill level. */
  @Query(
      """
      SELECT s.id AS studio_id, m.skill_level, COUNT(*) AS people
        FROM member m
        JOIN studio s ON s.id = m.studio_id
       WHERE m.voided_at IS NULL AND m.skill_level <> ''
         AND m.joined_on <= :last AND (m.left_on IS NULL OR m.left_on >= :last)
         AND s.unit_id IN (:units)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
       GROUP BY s.id, m.skill_level
      """)
  List<SkillLevelRow> skillLevels(
      Collection<Long> units, LocalDate last, boolean everything, Collection<Long> organisations);

  /** Mentoring agreements that ran in the year. */
  @Query(
      """
      SELECT s.id AS studio_id, COUNT(*) AS running,
             COUNT(CASE WHEN t.valid_from >= :first THEN 1 END) AS begun
        FROM mentorship t
        JOIN studio s ON s.id = t.studio_id
       WHERE t.voided_at IS NULL AND t.status <> 'DRAFT' AND t.valid_from <= :last AND t.valid_to >= :first
         AND s.unit_id IN (:units)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
       GROUP BY s.id
      """)
  List<MentoringYearRow> mentoring(
      Collection<Long> units,
      LocalDate first,
      LocalDate last,
      boolean everything,
      Collection<Long> organisations);

  /**
   * Boost money received and spent, irregular money with it; a row for every studio whose
   * money may be seen, so that nought is told from hidden.
   */
  @Query(
      """
      SELECT s.id AS studio_id,
             COALESCE(SUM(CASE WHEN p.account LIKE 'PAYER:%' THEN -p.amount_fen END), 0) AS received_fen,
             COALESCE(SUM(CASE WHEN p.account LIKE 'SPENT:%' OR p.account = 'RECEIVABLE' THEN p.amount_fen END), 0) AS spent_fen
        FROM studio s
        LEFT JOIN money_entry e ON e.studio_id = s.id AND e.happened_on BETWEEN :first AND :last
        LEFT JOIN posting p ON p.entry_id = e.id
       WHERE s.unit_id IN (:units)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
       GROUP BY s.id
      """)
  List<MoneyYearRow> money(
      Collection<Long> units,
      LocalDate first,
      LocalDate last,
      boolean everything,
      Collection<Long> organisations);

  /** Records of the year that the unit union has to verify; a project is of its approval's year. */
  @Query(
      """
      SELECT s.id AS studio_id, COUNT(CASE WHEN w.ledger = 'A' THEN 1 END) AS activities,
             COUNT(CASE WHEN w.ledger = 'O' THEN 1 END) AS outcomes, COUNT(CASE WHEN w.ledger = 'P' THEN 1 END) AS projects,
             COUNT(CASE WHEN w.ledger = 'M' THEN 1 END) AS mentorships
        FROM studio s
        JOIN (SELECT a.studio_id, 'A' AS ledger FROM activity a
               WHERE a.voided_at IS NULL AND a.status = 'SUBMITTED' AND a.started_on BETWEEN :first AND :last
               UNION ALL
              SELECT o.studio_id, 'O' FROM outcome o
               WHERE o.voided_at IS NULL AND o.status = 'SUBMITTED' AND o.formed_on BETWEEN :first AND :last
               UNION ALL
              SELECT p.studio_id, 'P' FROM project p
               WHERE p.voided_at IS NULL AND p.status = 'SUBMITTED'
                 AND COALESCE(p.approved_on, DATE(p.recorded_at)) BETWEEN :first AND :last
               UNION ALL
              SELECT t.studio_id, 'M' FROM mentorship t
               WHERE t.voided_at IS NULL AND t.status = 'SUBMITTED' AND t.valid_from <= :last AND t.valid_to >= :first) w
          ON w.studio_id = s.id
       WHERE s.unit_id IN (:units)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
       GROUP BY s.id
      """)
  List<WaitingYearRow> waiting(
      Collection<Long> units,
      LocalDate first,
      LocalDate last,
      boolean everything,
      Collection<Long> organisations);

  /** Findings of the year, or due in it, that say something is wrong, unknown or still to come. */
  @Query(
      """
      SELECT f.studio_id, f.clause, f.period, f.verdict, f.counted, f.limit_value, f.due_on, f.detail, f.scheme_version
        FROM finding f
        JOIN studio s ON s.id = f.studio_id
       WHERE (f.verdict IN ('BLOCK', 'FLAG', 'UNKNOWN') OR (f.verdict = 'OPEN' AND JSON_LENGTH(f.detail, '$.missing') > 0))
         AND (f.period = :year OR f.due_on BETWEEN :first AND :end)
         AND s.unit_id IN (:units)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
       ORDER BY f.studio_id, f.id
      """)
  List<LackRow> lacks(
      Collection<Long> units,
      String year,
      LocalDate first,
      LocalDate end,
      boolean everything,
      Collection<Long> organisations);
}
