package cn.jiangxin.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the spending report: sums and lines of the postings up to a day; every query is
 * bounded by the actor's scope.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MoneyRows extends GenericRepository<GrantHead, Long> {

  /** One grant or all, studio by studio, with what had come in, gone out and was left. */
  @Query(
      """
      SELECT g.id, g.studio_id, g.code, u.name AS unit, s.code AS studio_code, s.display_name AS studio, g.clause,
             g.project_code, g.amount_fen, g.granted_on, g.sub_account,
             (SELECT COALESCE(-SUM(p.amount_fen), 0) FROM posting p JOIN money_entry e ON e.id = p.entry_id
               WHERE p.grant_id = g.id AND p.account LIKE 'PAYER:%' AND e.happened_on <= :today) AS received_fen,
             (SELECT COALESCE(SUM(p.amount_fen), 0) FROM posting p JOIN money_entry e ON e.id = p.entry_id
               WHERE p.grant_id = g.id AND (p.account LIKE 'SPENT:%' OR p.account = 'RECEIVABLE')
                 AND e.happened_on <= :today) AS spent_fen,
             (SELECT COALESCE(SUM(p.amount_fen), 0) FROM posting p JOIN money_entry e ON e.id = p.entry_id
               WHERE p.grant_id = g.id AND p.account = 'FUNDS' AND e.happened_on <= :today) AS balance_fen
        FROM boost_grant g
        JOIN studio s ON s.id = g.studio_id
        JOIN organisation u ON u.id = s.unit_id
       WHERE g.granted_on <= :today
         AND (:code IS NULL OR g.code = :code)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY u.code, s.code, g.granted_on, g.id
      """)
  List<GrantHead> grants(
      @Nullable String code,
      LocalDate today,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  /** What the payers paid in; money taken back is a row of its own with a negative amount. */
  @Query(
      """
      SELECT e.grant_id, e.happened_on, SUBSTRING(p.account, 7) AS payer, -p.amount_fen AS amount_fen,
             o.happened_on AS reverses_on, e.note
        FROM posting p
        JOIN money_entry e ON e.id = p.entry_id
        JOIN boost_grant g ON g.id = e.grant_id
        JOIN studio s ON s.id = g.studio_id
        LEFT JOIN money_entry o ON o.id = e.reverses_id
       WHERE p.account LIKE 'PAYER:%' AND e.happened_on <= :today
         AND (:code IS NULL OR g.code = :code)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY e.grant_id, e.happened_on, e.id, p.id
      """)
  List<PaidRow> instalments(
      @Nullable String code,
      LocalDate today,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  /**
   * What was spent, irregular money with it; a reversal is a row of its own with a negative
   * amount.
   */
  @Query(
      """
      SELECT e.grant_id, e.happened_on, IF(p.account = 'RECEIVABLE', x.category, SUBSTRING(p.account, 7)) AS category,
             p.amount_fen, x.payee, x.purpose,
             x.description, x.project_code, x.voucher_no, x.invoice_no, o.happened_on AS reverses_on, e.note,
             p.account = 'RECEIVABLE' AS irregular, x.clause
        FROM posting p
        JOIN money_entry e ON e.id = p.entry_id
        JOIN boost_grant g ON g.id = e.grant_id
        JOIN studio s ON s.id = g.studio_id
        LEFT JOIN money_entry o ON o.id = e.reverses_id
        LEFT JOIN spending x ON x.entry_id = COALESCE(e.reverses_id, e.id)
       WHERE (p.account LIKE 'SPENT:%' OR p.account = 'RECEIVABLE') AND e.happened_on <= :today
         AND (:code IS NULL OR g.code = :code)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY e.grant_id, e.happened_on, e.id, p.id
      """)
  List<SpentRow> spending(
      @Nullable String code,
      LocalDate today,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);
}
