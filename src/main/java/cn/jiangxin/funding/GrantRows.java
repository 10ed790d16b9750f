package cn.jiangxin.funding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GrantRows extends CrudRepository<GrantRow, Long> {

  /** Waits until no other transaction moves money of the grant. */
  @Query(
      """
      SELECT g.id, g.code, g.studio_id, g.clause, g.amount_fen, g.granted_on
        FROM boost_grant g
       WHERE g.code = :code
         FOR UPDATE
      """)
  Optional<OpenGrant> lock(String code);

  @Query(
      """
      SELECT EXISTS (SELECT 1 FROM project p
                      WHERE p.studio_id = :studioId AND p.code = :code AND p.voided_at IS NULL)
      """)
  boolean hasProject(long studioId, String code);

  @Query(
      """
      SELECT s.code
        FROM boost_grant g
        JOIN studio s ON s.id = g.studio_id
       WHERE g.code = :code
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
      """)
  Optional<String> studioOf(
      String code, boolean everything, Collection<Long> organisations, Collection<Long> studios);

  @Query(
      "SELECT g.* FROM boost_grant g WHERE g.studio_id = :studioId AND g.clause = :clause AND g.occasion = :occasion")
  Optional<GrantRow> byOccasion(long studioId, String clause, String occasion);

  @Query("SELECT g.* FROM boost_grant g WHERE g.code IN (:codes)")
  List<GrantRow> byCodes(Collection<String> codes);

  @Query("SELECT g.* FROM boost_grant g WHERE g.studio_id IN (:studios)")
  List<GrantRow> standingOf(Collection<Long> studios);

  @Query("SELECT g.* FROM boost_grant g WHERE g.code = :code")
  Optional<GrantRow> byCode(String code);

  /**
   * Grants with what came in, went out and is left.
   *
   * @param code one grant; null: all
   * @param studioCode one studio; null: all
   */
  @Query(
      """
      SELECT g.id, g.studio_id, g.code, s.code AS studio_code, s.display_name AS studio_name,
             u.code AS unit_code, u.name AS unit_name, g.clause, g.occasion, g.project_code,
             g.amount_fen, g.granted_on, g.sub_account,
             (SELECT COALESCE(-SUM(p.amount_fen), 0) FROM posting p
               WHERE p.grant_id = g.id AND p.account LIKE 'PAYER:%') AS received_fen,
             (SELECT COALESCE(SUM(p.amount_fen), 0) FROM posting p
               WHERE p.grant_id = g.id AND (p.account LIKE 'SPENT:%' OR p.account = 'RECEIVABLE')) AS spent_fen,
             (SELECT COALESCE(SUM(p.amount_fen), 0) FROM posting p
               WHERE p.grant_id = g.id AND p.account = 'RECEIVABLE') AS irregular_fen,
             (SELECT COALESCE(SUM(p.amount_fen), 0) FROM posting p
               WHERE p.grant_id = g.id AND p.account = 'FUNDS') AS balance_fen,
             (SELECT MAX(e.happened_on) FROM money_entry e
               WHERE e.grant_id = g.id AND e.kind = 'INSTALMENT') AS last_paid_on
        FROM boost_grant g
        JOIN studio s ON s.id = g.studio_id
        JOIN organisation u ON u.id = s.unit_id
       WHERE (:code IS NULL OR g.code = :code)
         AND (:studioCode IS NULL OR s.code = :studioCode)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY s.code, g.granted_on, g.id
       LIMIT :most OFFSET :skip
      """)
  List<GrantView> views(
      @Nullable String code,
      @Nullable String studioCode,
      int most,
      int skip,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(
      """
      SELECT COUNT(*)
        FROM boost_grant g
        JOIN studio s ON s.id = g.studio_id
       WHERE (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
      """)
  long total(boolean everything, Collection<Long> organisations, Collection<Long> studios);

  /** The grants of some studios, for the service's own work. */
  @Query(
      """
      SELECT g.id, g.studio_id, g.code, s.code AS studio_code, s.display_name AS studio_name,
             u.code AS unit_code, u.name AS unit_name, g.clause, g.occasion, g.project_code,
             g.amount_fen, g.granted_on, g.sub_account,
             (SELECT COALESCE(-SUM(p.amount_fen), 0) FROM posting p
               WHERE p.grant_id = g.id AND p.account LIKE 'PAYER:%') AS received_fen,
             (SELECT COALESCE(SUM(p.amount_fen), 0) FROM posting p
               WHERE p.grant_id = g.id AND (p.account LIKE 'SPENT:%' OR p.account = 'RECEIVABLE')) AS spent_fen,
             (SELECT COALESCE(SUM(p.amount_fen), 0) FROM posting p
               WHERE p.grant_id = g.id AND p.account = 'RECEIVABLE') AS irregular_fen,
             (SELECT COALESCE(SUM(p.amount_fen), 0) FROM posting p
               WHERE p.grant_id = g.id AND p.account = 'FUNDS') AS balance_fen,
             (SELECT MAX(e.happened_on) FROM money_entry e
               WHERE e.grant_id = g.id AND e.kind = 'INSTALMENT') AS last_paid_on
        FROM boost_grant g
        JOIN studio s ON s.id = g.studio_id
        JOIN organisation u ON u.id = s.unit_id
       WHERE g.studio_id IN (:studios)
       ORDER BY g.studio_id, g.granted_on, g.id
      """)
  List<GrantView> ofStudios(Collection<Long> studios);
}
