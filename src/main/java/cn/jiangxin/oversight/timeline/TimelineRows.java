package cn.jiangxin.oversight.timeline;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TimelineRows extends GenericRepository<HappeningRow, Long> {

  /** What stands of one studio; a record that says two days happens twice. */
  String ALL =
      """
      SELECT s.established_on AS happened_on, 'REGISTER' AS area, 'ESTABLISHED' AS kind, NULL AS subject,
             NULL AS codes, NULL AS document_no, NULL AS amount_fen, s.id AS record_id
        FROM studio s WHERE s.id = :studio
      UNION ALL SELECT n.valid_from, 'REGISTER', 'NAMED', n.name, NULL, NULL, NULL, n.id FROM studio_name n
        WHERE n.studio_id = :studio AND n.voided_at IS NULL
      UNION ALL SELECT t.valid_from, 'REGISTER', 'TYPED', NULL, t.type, NULL, NULL, t.id FROM studio_type t
        WHERE t.studio_id = :studio AND t.voided_at IS NULL
      UNION ALL SELECT v.valid_from, 'REGISTER', 'VENUE', v.address, NULL, NULL, NULL, v.id FROM venue v
        WHERE v.studio_id = :studio AND v.voided_at IS NULL
      UNION ALL SELECT d.valid_from, 'REGISTER', 'DOCUMENT', d.title, d.kind, NULL, NULL, d.id FROM studio_document d
        WHERE d.studio_id = :studio AND d.voided_at IS NULL
      UNION ALL SELECT a.recommended_on, 'TITLE', 'RECOMMENDED', NULL, a.programme, NULL, NULL, a.id FROM application a
        WHERE a.studio_id = :studio AND a.voided_at IS NULL
      UNION ALL SELECT a.applied_on, 'TITLE', 'APPLIED', NULL, a.programme, NULL, NULL, a.id FROM application a
        WHERE a.studio_id = :studio AND a.voided_at IS NULL
      UNION ALL SELECT a.withdrawn_on, 'TITLE', 'WITHDRAWN', NULL, a.programme, NULL, NULL, a.id FROM application a
        WHERE a.studio_id = :studio AND a.voided_at IS NULL
      UNION ALL SELECT d.decided_on, 'TITLE', IF(d.concurs, 'CONCURRED', 'DECLINED'), NULL,
             CONCAT_WS(',', COALESCE(r.programme, w.programme), COALESCE(r.level, w.kind), d.body), d.document_no, NULL, d.id
        FROM decision d
        LEFT JOIN recognition r ON r.id = d.recognition_id
        LEFT JOIN review w ON w.id = d.review_id
       WHERE d.studio_id = :studio AND d.voided_at IS NULL
      UNION ALL SELECT r.plaque_on, 'TITLE', 'PLAQUE', NULL, CONCAT_WS(',', r.programme, r.level), NULL, NULL, r.id FROM recognition r
        WHERE r.studio_id = :studio AND r.voided_at IS NULL
      UNION ALL SELECT r.certificate_on, 'TITLE', 'CERTIFICATE', NULL, CONCAT_WS(',', r.programme, r.level), r.certificate_no, NULL, r.id
        FROM recognition r WHERE r.studio_id = :studio AND r.voided_at IS NULL
      UNION ALL SELECT r.ended_on, 'TITLE', 'ENDED', NULL, CONCAT_WS(',', r.programme, r.level, r.end_kind), NULL, NULL, r.id
        FROM recognition r WHERE r.studio_id = :studio AND r.voided_at IS NULL
      UNION ALL SELECT w.convened_on, 'TITLE', 'CONVENED', NULL, CONCAT_WS(',', w.programme, w.kind), NULL, NULL, w.id FROM review w
        WHERE w.studio_id = :studio AND w.voided_at IS NULL
      UNION ALL SELECT w.session_on, 'TITLE', 'SESSION', NULL, CONCAT_WS(',', w.programme, w.kind), NULL, NULL, w.id FROM review w
        WHERE w.studio_id = :studio AND w.voided_at IS NULL
      UNION ALL SELECT w.decided_on, 'TITLE', 'REVIEWED', NULL, CONCAT_WS(',', w.programme, w.kind, w.result), NULL, NULL, w.id FROM review w
        WHERE w.studio_id = :studio AND w.voided_at IS NULL
      UNION ALL SELECT c.opened_on, 'TITLE', 'RECTIFICATION', c.issues, c.programme, NULL, NULL, c.id FROM rectification c
        WHERE c.studio_id = :studio AND c.voided_at IS NULL
      UNION ALL SELECT c.reported_on, 'TITLE', 'RECTIFIED', NULL, c.programme, NULL, NULL, c.id FROM rectification c
        WHERE c.studio_id = :studio AND c.voided_at IS NULL
      UNION ALL SELECT c.judged_on, 'TITLE', IF(c.accepted, 'RECTIFICATION_ACCEPTED', 'RECTIFICATION_REJECTED'), NULL, c.programme, NULL,
             NULL, c.id
        FROM rectification c WHERE c.studio_id = :studio AND c.voided_at IS NULL
      UNION ALL SELECT k.valid_from, 'TITLE', 'SANCTION', k.reason, k.kind, NULL, k.amount_fen, k.id FROM sanction k
        WHERE k.studio_id = :studio AND k.voided_at IS NULL
      UNION ALL SELECT m.joined_on, 'PEOPLE', 'JOINED', m.name, NULL, NULL, NULL, m.id FROM member m
        WHERE m.studio_id = :studio AND m.voided_at IS NULL
      UNION ALL SELECT m.left_on, 'PEOPLE', 'LEFT', m.name, m.leave_reason, NULL, NULL, m.id FROM member m
        WHERE m.studio_id = :studio AND m.voided_at IS NULL
      UNION ALL SELECT l.valid_from, 'PEOPLE', 'LEADER', m.name, NULL, NULL, NULL, l.id FROM leader_tenure l JOIN member m ON m.id = l.member_id
        WHERE l.studio_id = :studio AND l.voided_at IS NULL
      UNION ALL SELECT l.valid_to, 'PEOPLE', 'LEADER_LEFT', m.name, l.end_reason, NULL, NULL, l.id
        FROM leader_tenure l JOIN member m ON m.id = l.member_id WHERE l.studio_id = :studio AND l.voided_at IS NULL
      UNION ALL SELECT h.conferred_on, 'PEOPLE', 'HONOUR', m.name, h.code, NULL, NULL, h.id FROM honour h JOIN member m ON m.id = h.member_id
        WHERE h.studio_id = :studio AND h.voided_at IS NULL
      UNION ALL SELECT t.valid_from, 'PEOPLE', 'MENTORING', CONCAT(t.master, ' → ', t.apprentice), NULL, t.agreement_no, NULL, t.id
        FROM mentorship t WHERE t.studio_id = :studio AND t.voided_at IS NULL AND t.status <> 'DRAFT'
      UNION ALL SELECT a.started_on, 'WORK', 'ACTIVITY', a.title, a.type, NULL, NULL, a.id FROM activity a
        WHERE a.studio_id = :studio AND a.voided_at IS NULL AND a.status <> 'DRAFT'
      UNION ALL SELECT o.formed_on, 'WORK', 'OUTCOME', o.name, o.type, NULL, NULL, o.id FROM outcome o
        WHERE o.studio_id = :studio AND o.voided_at IS NULL AND o.status <> 'DRAFT'
      UNION ALL SELECT i.grant_announced_on, 'WORK', 'PATENT', o.name, i.kind, i.number, NULL, o.id
        FROM patent i JOIN outcome o ON o.id = i.outcome_id
       WHERE o.studio_id = :studio AND o.voided_at IS NULL AND o.status <> 'DRAFT'
      UNION ALL SELECT p.approved_on, 'WORK', 'PROJECT', p.name, p.kind, p.approval_document_no, NULL, p.id FROM project p
        WHERE p.studio_id = :studio AND p.voided_at IS NULL AND p.status <> 'DRAFT'
      UNION ALL SELECT p.applied_in_practice_on, 'WORK', 'IN_PRACTICE', p.name, NULL, NULL, NULL, p.id FROM project p
        WHERE p.studio_id = :studio AND p.voided_at IS NULL AND p.status <> 'DRAFT'
      UNION ALL SELECT p.completed_on, 'WORK', 'COMPLETED', p.name, NULL, NULL, NULL, p.id FROM project p
        WHERE p.studio_id = :studio AND p.voided_at IS NULL AND p.status <> 'DRAFT'
      UNION ALL SELECT p.closure_filed_on, 'WORK', 'CLOSURE_FILED', p.name, NULL, NULL, NULL, p.id FROM project p
        WHERE p.studio_id = :studio AND p.voided_at IS NULL AND p.status <> 'DRAFT'
      UNION ALL SELECT p.terminated_on, 'WORK', 'TERMINATED', p.name, NULL, NULL, NULL, p.id FROM project p
        WHERE p.studio_id = :studio AND p.voided_at IS NULL AND p.status <> 'DRAFT'
      UNION ALL SELECT x.accepted_on, 'WORK', IF(x.accepted, 'ACCEPTED', 'NOT_ACCEPTED'), x.project_code, x.party, x.document_no, NULL, x.id
        FROM project_acceptance x WHERE x.studio_id = :studio AND x.voided_at IS NULL
      UNION ALL SELECT g.granted_on, 'MONEY', 'GRANTED', g.code, NULL, NULL, g.amount_fen, g.id FROM boost_grant g WHERE g.studio_id = :studio
      UNION ALL SELECT e.happened_on, 'MONEY', e.kind, COALESCE(y.purpose, g.code), y.category, y.voucher_no,
             (SELECT SUM(ABS(z.amount_fen)) DIV 2 FROM posting z WHERE z.entry_id = e.id), e.id
        FROM money_entry e
        JOIN boost_grant g ON g.id = e.grant_id
        LEFT JOIN spending y ON y.entry_id = e.id
       WHERE e.studio_id = :studio
      UNION ALL SELECT f.happened_on, 'REPORT', f.kind, f.about, NULLIF(f.code, ''), f.document_no, f.amount_fen, f.id FROM reported_fact f
        WHERE f.studio_id = :studio AND f.voided_at IS NULL
      UNION ALL SELECT a.opened_on, 'ALERT', 'OPENED', a.clause, a.verdict, NULL, NULL, a.id FROM alert a WHERE a.studio_id = :studio
      UNION ALL SELECT a.closed_on, 'ALERT', 'CLOSED', a.clause, NULL, NULL, NULL, a.id FROM alert a WHERE a.studio_id = :studio
      """;

  String WANTED =
      " WHERE x.happened_on IS NOT NULL AND x.area IN (:areas) AND (:year = 0 OR YEAR(x.happened_on) = :year)";

  @Query(
      "SELECT x.happened_on, x.area, x.kind, x.subject, x.codes, x.document_no, x.amount_fen FROM ("
          + ALL
          + ") x"
          + WANTED
          + " ORDER BY x.happened_on DESC, x.area, x.kind, x.record_id DESC LIMIT :most OFFSET :skip")
  List<HappeningRow> page(long studio, Collection<String> areas, int year, int most, int skip);

  @Query("SELECT COUNT(*) FROM (" + ALL + ") x" + WANTED)
  long total(long studio, Collection<String> areas, int year);

  @Query(
      "SELECT DISTINCT YEAR(x.happened_on) FROM ("
          + ALL
          + ") x WHERE x.happened_on IS NOT NULL AND x.area IN (:areas) ORDER BY 1 DESC")
  List<Integer> years(long studio, Collection<String> areas);
}
