package cn.jiangxin.funding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SpendingRows extends CrudRepository<SpendingRow, Long> {

  @Query(
      """
      SELECT x.id, x.entry_id, g.code AS grant_code, s.code AS studio_code, x.project_code, x.spent_on, x.amount_fen,
             x.category, x.payee, x.purpose, x.description, x.voucher_no, x.invoice_no, x.recorded_at,
             x.state, x.clause, x.decision_note, x.recorded_by, a.name AS recorder, b.name AS approver,
             v.reason AS reversal_reason, v.recorded_by AS reversal_by, r.happened_on AS reversed_on
        FROM spending x
        JOIN boost_grant g ON g.id = x.grant_id
        JOIN studio s ON s.id = x.studio_id
        LEFT JOIN account a ON a.id = x.recorded_by
        LEFT JOIN account b ON b.id = x.decided_by
        LEFT JOIN spending_reversal v ON v.spending_id = x.id AND v.state = 'RECORDED'
        LEFT JOIN money_entry r ON r.reverses_id = x.entry_id
       WHERE (:grantCode IS NULL OR g.code = :grantCode)
         AND (:studioCode IS NULL OR s.code = :studioCode)
         AND (:first IS NULL OR x.spent_on >= :first)
         AND (:last IS NULL OR x.spent_on <= :last)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY s.code, g.code, x.spent_on, x.id
      """)
  List<SpendingView> views(
      @Nullable String grantCode,
      @Nullable String studioCode,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(
      """
      SELECT x.id, x.entry_id, g.code AS grant_code, s.code AS studio_code, x.project_code, x.spent_on, x.amount_fen,
             x.category, x.payee, x.purpose, x.description, x.voucher_no, x.invoice_no, x.recorded_at,
             x.state, x.clause, x.decision_note, x.recorded_by, a.name AS recorder, b.name AS approver,
             v.reason AS reversal_reason, v.recorded_by AS reversal_by, r.happened_on AS reversed_on
        FROM spending x
        JOIN boost_grant g ON g.id = x.grant_id
        JOIN studio s ON s.id = x.studio_id
        LEFT JOIN account a ON a.id = x.recorded_by
        LEFT JOIN account b ON b.id = x.decided_by
        LEFT JOIN spending_reversal v ON v.spending_id = x.id AND v.state = 'RECORDED'
        LEFT JOIN money_entry r ON r.reverses_id = x.entry_id
       WHERE x.id = :id
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
      """)
  Optional<SpendingView> view(
      long id, boolean everything, Collection<Long> organisations, Collection<Long> studios);

  @Query(
      """
      SELECT x.id, x.studio_id, x.grant_id, x.project_code, x.spent_on, x.amount_fen, x.category, x.description,
             x.invoice_no, r.happened_on AS reversed_on
        FROM spending x
        LEFT JOIN money_entry r ON r.reverses_id = x.entry_id
       WHERE x.studio_id IN (:studios) AND x.entry_id IS NOT NULL
       ORDER BY x.studio_id, x.spent_on, x.id
      """)
  List<SpendingFact> ofStudios(Collection<Long> studios);

  @Query("SELECT x.id FROM spending x WHERE x.idempotency_key = :key")
  Optional<Long> byKey(String key);

  @Query("SELECT x.id FROM spending x WHERE x.decision_key = :key")
  Optional<Long> byDecisionKey(String key);

  @Query(
      """
      UPDATE spending
         SET state = :state, entry_id = :entryId, decided_at = :at, decided_by = :by, decision_note = :note,
             decision_key = :key
       WHERE id = :id AND state = 'RECORDED'
      """)
  int decide(
      long id,
      SpendingState state,
      @Nullable Long entryId,
      LocalDateTime at,
      @Nullable Long by,
      @Nullable String note,
      String key);

  /** What waits for a second person: orders, and what was asked to be taken back. */
  @Query(
      """
      SELECT x.id, x.entry_id, g.code AS grant_code, s.code AS studio_code, x.project_code, x.spent_on, x.amount_fen,
             x.category, x.payee, x.purpose, x.description, x.voucher_no, x.invoice_no, x.recorded_at,
             x.state, x.clause, x.decision_note, x.recorded_by, a.name AS recorder, b.name AS approver,
             v.reason AS reversal_reason, v.recorded_by AS reversal_by, r.happened_on AS reversed_on
        FROM spending x
        JOIN boost_grant g ON g.id = x.grant_id
        JOIN studio s ON s.id = x.studio_id
        LEFT JOIN account a ON a.id = x.recorded_by
        LEFT JOIN account b ON b.id = x.decided_by
        LEFT JOIN spending_reversal v ON v.spending_id = x.id AND v.state = 'RECORDED'
        LEFT JOIN money_entry r ON r.reverses_id = x.entry_id
       WHERE (x.state = 'RECORDED' OR v.id IS NOT NULL)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY x.recorded_at, x.id
      """)
  List<SpendingView> waiting(
      boolean everything, Collection<Long> organisations, Collection<Long> studios);

  @Query(
      """
      SELECT SUBSTRING(p.account, 7) AS category, SUM(p.amount_fen) AS amount_fen
        FROM posting p
        JOIN boost_grant g ON g.id = p.grant_id
        JOIN studio s ON s.id = g.studio_id
       WHERE p.account LIKE 'SPENT:%'
         AND (:grantCode IS NULL OR g.code = :grantCode)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       GROUP BY p.account
       ORDER BY p.account
      """)
  List<CategoryView> byCategory(
      @Nullable String grantCode,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(
      "SELECT s.* FROM spending s WHERE s.grant_id IN (:grants) AND s.state = 'APPROVED' ORDER BY s.id")
  List<SpendingRow> approved(Collection<Long> grants);
}
