package cn.jiangxin.funding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The movements of money and their lines. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EntryRows extends CrudRepository<EntryRow, Long> {

  @Query("SELECT e.* FROM money_entry e WHERE e.idempotency_key = :key")
  Optional<EntryRow> byKey(String key);

  @Query(
      """
      SELECT COALESCE(SUM(p.amount_fen), 0)
        FROM posting p
       WHERE p.grant_id = :grantId AND p.account = :account
      """)
  long balance(long grantId, String account);

  @Query(
      """
      SELECT COALESCE(-SUM(p.amount_fen), 0)
        FROM posting p
       WHERE p.grant_id = :grantId AND p.account LIKE 'PAYER:%'
      """)
  long received(long grantId);

  @Query(
      """
      SELECT e.id AS entry_id, e.kind, e.happened_on, p.account, p.amount_fen
        FROM posting p
        JOIN money_entry e ON e.id = p.entry_id
        JOIN boost_grant g ON g.id = p.grant_id
        JOIN studio s ON s.id = g.studio_id
       WHERE g.code = :grantCode
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY e.happened_on, e.id, p.id
      """)
  List<PostingView> postings(
      String grantCode,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(
      """
      SELECT e.id, g.code AS grant_code, p.account, e.happened_on AS paid_on, -p.amount_fen AS amount_fen,
             r.happened_on AS reversed_on
        FROM money_entry e
        JOIN posting p ON p.entry_id = e.id AND p.account LIKE 'PAYER:%'
        JOIN boost_grant g ON g.id = e.grant_id
        JOIN studio s ON s.id = g.studio_id
        LEFT JOIN money_entry r ON r.reverses_id = e.id
       WHERE g.code = :grantCode AND e.kind = 'INSTALMENT'
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY e.happened_on, e.id
      """)
  List<InstalmentView> instalments(
      String grantCode,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  /** What payers paid into the grants and was not taken back. */
  @Query(
      """
      SELECT e.grant_id, e.happened_on, p.account, p.amount_fen
        FROM money_entry e
        JOIN posting p ON p.entry_id = e.id AND p.account LIKE 'PAYER:%'
       WHERE e.grant_id IN (:grants) AND e.kind = 'INSTALMENT'
         AND NOT EXISTS (SELECT 1 FROM money_entry r WHERE r.reverses_id = e.id)
       ORDER BY e.id
      """)
  List<PaidInRow> paidIn(Collection<Long> grants);
}
