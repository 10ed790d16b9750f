package cn.jiangxin.review.expert;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReviewExpertRows extends CrudRepository<ReviewExpertRow, Long> {

  String VIEW =
      """
      SELECT x.id, x.studio_id, x.review_id, x.account_id, a.login, a.name, COALESCE(u.name, e.employer) AS employer,
             x.assigned_at, x.recusal, x.reason, s.code AS studio_code, s.display_name AS studio_name, r.programme, r.kind,
             r.session_on, c.closed_at
        FROM review_expert x
        JOIN account a ON a.id = x.account_id
        JOIN review r ON r.id = x.review_id
        JOIN studio s ON s.id = x.studio_id
        LEFT JOIN expert e ON e.account_id = x.account_id
        LEFT JOIN organisation u ON u.id = e.unit_id
        LEFT JOIN review_session c ON c.review_id = x.review_id
      """;

  @Query(VIEW + " WHERE x.studio_id IN (:studios) ORDER BY x.review_id, x.id")
  List<ExpertView> ofStudios(Collection<Long> studios);

  @Query(
      VIEW + " WHERE x.account_id = :account ORDER BY c.closed_at IS NOT NULL, r.session_on, x.id")
  List<ExpertView> ofAccount(long account);

  @Query(VIEW + " WHERE x.id = :id AND x.account_id = :account")
  Optional<ExpertView> own(long id, long account);

  /** Others who want to change the assignment wait until the transaction ends. */
  @Query("SELECT x.* FROM review_expert x WHERE x.id = :id AND x.account_id = :account FOR UPDATE")
  Optional<ReviewExpertRow> lock(long id, long account);

  /** Waits until nobody is handing in scores for the review, and holds everybody off. */
  @Query("SELECT x.id FROM review_expert x WHERE x.review_id = :review ORDER BY x.id FOR UPDATE")
  List<Long> lockAll(long review);

  @Query("SELECT x.* FROM review_expert x WHERE x.review_id = :review AND x.account_id = :account")
  Optional<ReviewExpertRow> assigned(long review, long account);

  @Query(
      """
      UPDATE review_expert
         SET recusal = :recusal, recused_at = :at, recused_by = :by, reason = :reason
       WHERE id = :id AND recusal IS NULL
      """)
  void recuse(
      long id, Recusal recusal, LocalDateTime at, @Nullable Long by, @Nullable String reason);

  @Query("SELECT COUNT(*) FROM review_session c WHERE c.review_id = :review")
  int closed(long review);

  @Query("SELECT c.review_id FROM review_session c WHERE c.studio_id IN (:studios)")
  List<Long> closedOf(Collection<Long> studios);

  @Query(
      "INSERT INTO review_session (review_id, studio_id, closed_at, closed_by) VALUES (:review, :studio, :at, :by)")
  void close(long review, long studio, LocalDateTime at, @Nullable Long by);

  /** People with an expert's role, by name. */
  @Query(
      """
      SELECT DISTINCT a.id AS account_id, a.login, a.name, COALESCE(u.name, e.employer) AS employer
        FROM account a
        JOIN role_grant g ON g.account_id = a.id AND g.role = 'EXPERT'
        LEFT JOIN expert e ON e.account_id = a.id
        LEFT JOIN organisation u ON u.id = e.unit_id
       WHERE a.disabled_at IS NULL
       ORDER BY a.name, a.login
      """)
  List<ExpertChoice> choices();

  @Query(
      """
      INSERT INTO expert (account_id, unit_id, employer, recorded_at, recorded_by)
      VALUES (:account, :unit, :employer, :at, :by)
      ON DUPLICATE KEY UPDATE unit_id = :unit, employer = :employer, recorded_at = :at, recorded_by = :by
      """)
  void works(
      long account, @Nullable Long unit, String employer, LocalDateTime at, @Nullable Long by);

  @Query(
      """
      SELECT u.code AS unit, e.employer
        FROM expert e LEFT JOIN organisation u ON u.id = e.unit_id
       WHERE e.account_id = :account
      """)
  Optional<Employment> employment(long account);

  /** The person's open sheets for studios of the own unit, see {@link #belongs}. */
  @Query(
      """
      SELECT x.*
        FROM review_expert x
        JOIN studio s ON s.id = x.studio_id
        JOIN organisation u ON u.id = s.unit_id
        LEFT JOIN expert e ON e.account_id = x.account_id
       WHERE x.account_id = :account AND x.recusal IS NULL
         AND NOT EXISTS (SELECT 1 FROM review_session c WHERE c.review_id = x.review_id)
         AND (e.unit_id = u.id OR REPLACE(e.employer, ' ', '') = REPLACE(u.name, ' ', '')
              OR EXISTS (SELECT 1 FROM role_grant g LEFT JOIN studio t ON t.id = g.studio_id
                          WHERE g.account_id = x.account_id AND (g.organisation_id = u.id OR t.unit_id = u.id)))
       ORDER BY x.id
      """)
  List<ReviewExpertRow> ofOwnUnit(long account);

  @Query(
      """
      UPDATE review_expert SET recusal = :recusal, recused_at = :at, recused_by = :by
       WHERE id IN (:ids) AND recusal IS NULL
      """)
  void recuseAll(Collection<Long> ids, Recusal recusal, LocalDateTime at, @Nullable Long by);

  /**
   * Whether the person works in the unit, by its number or its name, holds a role there, or one at
   * a studio of it.
   */
  @Query(
      """
      SELECT COUNT(*) FROM (
        SELECT e.account_id FROM expert e JOIN organisation u ON u.id = :unit
         WHERE e.account_id = :account AND (e.unit_id = u.id OR REPLACE(e.employer, ' ', '') = REPLACE(u.name, ' ', ''))
        UNION ALL
        SELECT g.account_id FROM role_grant g WHERE g.account_id = :account AND g.organisation_id = :unit
        UNION ALL
        SELECT g.account_id FROM role_grant g JOIN studio s ON s.id = g.studio_id
         WHERE g.account_id = :account AND s.unit_id = :unit) belonging
      """)
  int belongs(long account, long unit);
}
