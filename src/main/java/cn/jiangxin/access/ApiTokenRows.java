package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ApiTokenRows extends CrudRepository<ApiTokenRow, Long> {

  @Query(
      """
      SELECT t.* FROM api_token t JOIN account a ON a.id = t.account_id
       WHERE t.token_hash = :hash AND t.expires_at > :now AND t.revoked_at IS NULL AND a.disabled_at IS NULL
      """)
  Optional<ApiTokenRow> alive(String hash, LocalDateTime now);

  @Query("UPDATE api_token SET last_used_at = :now WHERE id = :id")
  void touch(long id, LocalDateTime now);

  @Query(
      """
      SELECT t.*, o.name AS organisation_name, m.name AS maker
        FROM api_token t
        LEFT JOIN organisation o ON o.id = t.organisation_id
        LEFT JOIN account m ON m.id = t.made_by AND m.id <> t.account_id
       WHERE t.account_id = :accountId AND t.expires_at > :now AND t.revoked_at IS NULL
       ORDER BY t.made_at DESC, t.id DESC
      """)
  List<ShownTokenRow> aliveOf(long accountId, LocalDateTime now);

  @Query(
      "UPDATE api_token SET revoked_at = :now WHERE id = :id AND account_id = :accountId AND revoked_at IS NULL")
  int revoke(long id, long accountId, LocalDateTime now);

  @Query(
      "UPDATE api_token SET revoked_at = :now WHERE account_id = :accountId AND revoked_at IS NULL")
  void revokeAllOf(long accountId, LocalDateTime now);

  /** Of the places of a person's roles, those that lie within an organisation's subtree. */
  @Query(
      """
      SELECT c.descendant_id FROM organisation_closure c
       WHERE c.ancestor_id = :organisationId AND c.descendant_id IN (:places)
      """)
  List<Long> within(long organisationId, List<Long> places);

  /** Of the places of a person's roles, those whose subtree holds an organisation. */
  @Query(
      """
      SELECT c.ancestor_id FROM organisation_closure c
       WHERE c.descendant_id = :organisationId AND c.ancestor_id IN (:places)
      """)
  List<Long> above(long organisationId, List<Long> places);

  /** Of some studios, those of units within an organisation's subtree. */
  @Query(
      """
      SELECT s.id FROM studio s JOIN organisation_closure c ON c.descendant_id = s.unit_id
       WHERE c.ancestor_id = :organisationId AND s.id IN (:studios)
      """)
  List<Long> studiosWithin(long organisationId, List<Long> studios);
}
