package cn.jiangxin.studio.personal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/**
 * What has been kept for longer than its time: everything that began on a day or before. A person
 * is looked at as a whole: who is still in a team, or was paid to while that has to be kept, stays.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DueRows extends GenericRepository<DueRow, Long> {

  String PAID_TO_CARD =
      """
      EXISTS (SELECT 1 FROM personal_number c
               WHERE c.owner_kind = 'MEMBER' AND c.paid_on > :paidUntil AND c.owner_id =
      """;

  String PAID_A_CLAIM =
      """
      EXISTS (SELECT 1
                FROM patent_claim pc
                JOIN reported_fact f ON f.studio_id = pc.studio_id AND f.subject_code = pc.code
                                    AND f.kind = 'CLAIM_PAYMENT' AND f.voided_at IS NULL
               WHERE pc.voided_at IS NULL AND f.happened_on > :paidUntil AND pc.member_id =
      """;

  String NOT_PAID = " AND NOT (" + PAID_TO_CARD + " m.id) OR " + PAID_A_CLAIM + " m.id))";

  String NOT_NEEDED_ELSEWHERE =
      """
       AND NOT EXISTS (SELECT 1
                         FROM personal_number mine
                         JOIN personal_number other ON other.digest = mine.digest AND other.kind = 'IDENTITY'
                                                   AND other.owner_kind = 'MEMBER' AND other.owner_id <> m.id
                         JOIN member o ON o.id = other.owner_id AND o.voided_at IS NULL
                        WHERE mine.owner_kind = 'MEMBER' AND mine.owner_id = m.id AND mine.kind = 'IDENTITY'
                          AND (o.left_on IS NULL OR o.left_on > :until
      """
          + " OR "
          + PAID_TO_CARD
          + " o.id) OR "
          + PAID_A_CLAIM
          + " o.id)))";

  @Query(
      """
      SELECT m.id AS owner_id, m.left_on AS since, s.code AS place
        FROM member m JOIN studio s ON s.id = m.studio_id
       WHERE m.voided_at IS NULL AND m.erased_at IS NULL AND m.left_on <= :until
      """
          + NOT_PAID
          + NOT_NEEDED_ELSEWHERE
          + " ORDER BY m.id")
  List<DueRow> membersLeft(LocalDate until, LocalDate paidUntil);

  @Query(
      """
      SELECT m.id AS owner_id, DATE(m.voided_at) AS since, s.code AS place
        FROM member m JOIN studio s ON s.id = m.studio_id
       WHERE m.voided_at < DATE_ADD(:until, INTERVAL 1 DAY) AND m.erased_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM member n WHERE n.corrects_id = m.id)
      """
          + NOT_PAID
          + " ORDER BY m.id")
  List<DueRow> membersVoided(LocalDate until, LocalDate paidUntil);

  @Query(
      """
      SELECT m.id AS owner_id, a.last_step AS since, s.code AS place
        FROM (SELECT p.studio_id,
                     MAX(COALESCE(p.withdrawn_on, p.applied_on, p.recommended_on, MAKEDATE(p.round_year, 1))) AS last_step
                FROM application p WHERE p.voided_at IS NULL GROUP BY p.studio_id) a
        JOIN studio s ON s.id = a.studio_id
        JOIN member m ON m.studio_id = a.studio_id
       WHERE a.last_step <= :until AND m.voided_at IS NULL AND m.erased_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM recognition r WHERE r.studio_id = a.studio_id AND r.voided_at IS NULL)
         AND EXISTS (SELECT 1 FROM personal_number n
                      WHERE n.owner_kind = 'MEMBER' AND n.owner_id = m.id AND n.erased_at IS NULL
                        AND n.recorded_at < DATE_ADD(:until, INTERVAL 1 DAY))
      """
          + NOT_PAID
          + NOT_NEEDED_ELSEWHERE
          + " ORDER BY m.id")
  List<DueRow> applicationsFailed(LocalDate until, LocalDate paidUntil);

  @Query(
      """
      SELECT c.id AS owner_id, DATE(c.recorded_at) AS since, s.code AS place
        FROM personal_number c JOIN member m ON m.id = c.owner_id JOIN studio s ON s.id = m.studio_id
       WHERE c.owner_kind = 'MEMBER' AND c.kind = 'CARD' AND c.sealed IS NOT NULL
         AND c.recorded_at < DATE_ADD(:until, INTERVAL 1 DAY)
       ORDER BY c.id
      """)
  List<DueRow> cardsWaiting(LocalDate until);

  @Query(
      """
      SELECT c.id AS owner_id, c.paid_on AS since, s.code AS place
        FROM personal_number c JOIN member m ON m.id = c.owner_id JOIN studio s ON s.id = m.studio_id
       WHERE c.owner_kind = 'MEMBER' AND c.kind = 'CARD' AND c.erased_at IS NULL AND c.paid_on <= :until
       ORDER BY c.id
      """)
  List<DueRow> cardsPaid(LocalDate until);

  @Query(
      """
      SELECT a.id AS owner_id, DATE(a.disabled_at) AS since, NULL AS place
        FROM account a
       WHERE a.disabled_at < DATE_ADD(:until, INTERVAL 1 DAY) AND a.erased_at IS NULL
       ORDER BY a.id
      """)
  List<DueRow> accountsClosed(LocalDate until);
}
