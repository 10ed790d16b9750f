package cn.jiangxin.oversight.vote;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What waits for the votes of bodies. A body sees the matters of the studios below it; a matter
 * that some body has declined waits for nobody.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OpenVoteRows extends GenericRepository<OpenVote, Long> {

  /** The seats of a person, each with the studios below it; the filter on programmes follows. */
  String SEATS =
      """
        JOIN studio s ON s.id = m.studio_id
        JOIN organisation_closure c ON c.descendant_id = s.unit_id
        JOIN organisation b ON b.id = c.ancestor_id AND b.id IN (:places)
       WHERE CONCAT(b.body_code, '|', m.programme) IN (:seats)
      """;

  /**
   * All of them, the oldest first.
   *
   * @param places the organisations at which the person decides
   * @param seats body and programme, joined by a bar, for each programme of each of the bodies
   * @param recognisers who has to concur in titles; what they have agreed waits for nobody
   */
  @Query(
      """
      SELECT 'TITLE' AS kind, b.body_code AS body, m.id, s.code AS studio_code, s.display_name AS studio_name,
             m.programme, m.level AS detail,
             (SELECT MIN(d.decided_on) FROM decision d WHERE d.recognition_id = m.id AND d.voided_at IS NULL) AS since
        FROM recognition m
      """
          + SEATS
          + """
             AND m.voided_at IS NULL AND m.ended_on IS NULL
             AND NOT EXISTS (SELECT 1 FROM decision d
                              WHERE d.recognition_id = m.id AND d.voided_at IS NULL
                                AND (d.body = b.body_code OR NOT d.concurs))
             AND m.id NOT IN (SELECT t.recognition_id FROM (
                    SELECT d.recognition_id
                      FROM decision d
                      JOIN recognition r ON r.id = d.recognition_id
                      JOIN JSON_TABLE(:recognisers, '$[*]' COLUMNS (
                             programme VARCHAR(40) PATH '$[0]', rule_no INT PATH '$[1]', body VARCHAR(40) PATH '$[2]',
                             asked INT PATH '$[3]', first_on DATE PATH '$[4]', last_on DATE PATH '$[5]')) u
                        ON CONVERT(u.programme USING utf8mb4) COLLATE utf8mb4_bin = r.programme
                           AND CONVERT(u.body USING utf8mb4) COLLATE utf8mb4_bin = d.body
                     WHERE d.voided_at IS NULL AND d.concurs
                     GROUP BY d.recognition_id, u.rule_no, u.asked, u.first_on, u.last_on
                    HAVING COUNT(DISTINCT d.body) = u.asked
                       AND MAX(d.decided_on) BETWEEN u.first_on AND u.last_on) t)
            UNION ALL
            SELECT 'SET_ASIDE', b.body_code, m.id, s.code, s.display_name, m.programme, m.level, w.since
              FROM recognition m
              JOIN (SELECT recognition_id, MIN(decided_on) AS since
                      FROM title_set_aside WHERE voided_at IS NULL GROUP BY recognition_id) w ON w.recognition_id = m.id
            """
          + SEATS
          + """
             AND m.voided_at IS NULL AND m.ended_on IS NULL
             AND NOT EXISTS (SELECT 1 FROM title_set_aside o
                              WHERE o.recognition_id = m.id AND o.body = b.body_code AND o.voided_at IS NULL)
            UNION ALL
            SELECT 'REVIEW', b.body_code, m.id, s.code, s.display_name, m.programme, m.kind,
                   COALESCE(m.session_on, m.convened_on)
              FROM review m
            """
          + SEATS
          + """
             AND m.voided_at IS NULL AND m.decided_on IS NULL AND (m.result IS NOT NULL OR m.session_on <= :today)
             AND NOT EXISTS (SELECT 1 FROM decision d
                              WHERE d.review_id = m.id AND d.voided_at IS NULL
                                AND (d.body = b.body_code OR NOT d.concurs))
            UNION ALL
            SELECT 'ORDER', b.body_code, m.id, s.code, s.display_name, m.programme, m.issues, m.opened_on
              FROM rectification m
            """
          + SEATS
          + """
             AND m.voided_at IS NULL AND m.agreed_on IS NULL
             AND NOT EXISTS (SELECT 1 FROM rectification_vote v
                              WHERE v.step = 'ORDER' AND v.subject_id = m.id AND v.voided_at IS NULL
                                AND (v.body = b.body_code OR NOT v.concurs))
            UNION ALL
            SELECT 'EXTENSION', b.body_code, m.id, s.code, s.display_name, m.programme, m.issues, e.granted_on
              FROM rectification_extension e
              JOIN rectification m ON m.id = e.rectification_id
            """
          + SEATS
          + """
             AND m.voided_at IS NULL AND e.voided_at IS NULL AND e.agreed_on IS NULL
             AND NOT EXISTS (SELECT 1 FROM rectification_vote v
                              WHERE v.step = 'EXTENSION' AND v.subject_id = e.id AND v.voided_at IS NULL
                                AND (v.body = b.body_code OR NOT v.concurs))
            UNION ALL
            SELECT 'VERDICT', b.body_code, m.id, s.code, s.display_name, m.programme, m.issues, m.reported_on
              FROM rectification m
            """
          + SEATS
          + """
             AND m.voided_at IS NULL AND m.agreed_on IS NOT NULL AND m.reported_on IS NOT NULL AND m.judged_on IS NULL
             AND NOT EXISTS (SELECT 1 FROM rectification_vote v
                              WHERE v.step = 'VERDICT' AND v.subject_id = m.id AND v.body = b.body_code AND v.voided_at IS NULL)
            UNION ALL
            SELECT CONCAT(m.matter, '_ASIDE'), b.body_code, m.subject_id, s.code, s.display_name, m.programme, m.reason,
                   m.decided_on
              FROM review_set_aside m
            """
          + SEATS
          + """
             AND m.settled_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM review_set_aside o
                              WHERE o.matter = m.matter AND o.subject_id = m.subject_id AND o.body = b.body_code
                                AND o.settled_at IS NULL)
            ORDER BY since, studio_code, id
            """)
  List<OpenVote> of(
      Collection<Long> places, Collection<String> seats, String recognisers, LocalDate today);

  /**
   * Applications for a change of name after the leader of a titled studio left, not approved yet
   * (BDA-23).
   *
   * @param seats body and programme, joined by a bar, where the body approves such changes
   */
  @Query(
      """
      SELECT 'RENAME' AS kind, b.body_code AS body, t.id, s.code AS studio_code, s.display_name AS studio_name,
             m.programme, p.name AS detail, t.rename_filed_on AS since
        FROM leader_tenure t
        JOIN member p ON p.id = t.member_id
        JOIN recognition m ON m.studio_id = t.studio_id
      """
          + SEATS
          + """
             AND t.voided_at IS NULL AND t.rename_filed_on IS NOT NULL AND t.rename_approved_on IS NULL
             AND NOT EXISTS (SELECT 1 FROM rename_decision r
                              WHERE r.tenure_id = t.id AND r.voided_at IS NULL AND r.decided_on >= t.rename_filed_on)
             AND m.voided_at IS NULL AND m.ended_on IS NULL
           ORDER BY since, studio_code, t.id
          """)
  List<OpenVote> renames(Collection<Long> places, Collection<String> seats);
}
