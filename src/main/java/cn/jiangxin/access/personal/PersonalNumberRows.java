package cn.jiangxin.access.personal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonalNumberRows extends CrudRepository<PersonalNumberRow, Long> {

  @Query(
      """
      SELECT p.* FROM personal_number p
       WHERE p.owner_kind = :ownerKind AND p.owner_id = :ownerId
       ORDER BY FIELD(p.kind, 'IDENTITY', 'MOBILE', 'CARD'), p.id
      """)
  List<PersonalNumberRow> of(String ownerKind, long ownerId);

  /** Where a number of a kind that is still in use stands; the row stays locked. */
  @Query(
      """
      SELECT p.* FROM personal_number p
       WHERE p.owner_kind = :ownerKind AND p.owner_id = :ownerId AND p.kind = :kind
         AND p.paid_on IS NULL AND p.erased_at IS NULL
         FOR UPDATE
      """)
  Optional<PersonalNumberRow> inUse(String ownerKind, long ownerId, String kind);

  @Query(
      """
      DELETE FROM personal_number
       WHERE owner_kind = :ownerKind AND owner_id = :ownerId AND kind = :kind AND paid_on IS NULL
      """)
  int drop(String ownerKind, long ownerId, String kind);

  @Query(
      """
      DELETE FROM personal_number
       WHERE owner_kind = :ownerKind AND owner_id IN (:ownerIds) AND kind = :kind AND paid_on IS NULL
      """)
  int dropAll(String ownerKind, Collection<Long> ownerIds, String kind);

  @Query(
      "SELECT p.* FROM personal_number p WHERE p.owner_kind = :ownerKind AND p.owner_id IN (:ownerIds) ORDER BY p.id")
  List<PersonalNumberRow> ofAll(String ownerKind, Collection<Long> ownerIds);

  @Query(
      """
      SELECT p.* FROM personal_number p
       WHERE p.kind = 'IDENTITY' AND p.owner_kind = :ownerKind AND p.digest IN (:digests)
      """)
  List<PersonalNumberRow> identitiesOf(String ownerKind, Collection<String> digests);

  @Query(
      """
      UPDATE personal_number SET sealed = NULL, key_id = NULL, digest = NULL, paid_on = :paidOn
       WHERE id = :id AND paid_on IS NULL AND erased_at IS NULL
      """)
  int paid(long id, LocalDate paidOn);

  @Query(
      "UPDATE personal_number SET sealed = NULL, key_id = NULL, digest = NULL WHERE id IN (:ids)")
  int unseal(Collection<Long> ids);

  /** Digests of one person stay alike, but no number leads to them: the salt is thrown away. */
  @Query(
      """
      UPDATE personal_number
         SET digest = SHA2(CONCAT(digest, :salt), 256), last_four = NULL, sealed = NULL, key_id = NULL,
             purpose = NULL, erased_at = :at
       WHERE owner_kind = :ownerKind AND owner_id IN (:ownerIds) AND erased_at IS NULL
      """)
  int eraseOf(String ownerKind, Collection<Long> ownerIds, String salt, LocalDateTime at);

  @Query(
      """
      UPDATE personal_number
         SET digest = NULL, last_four = NULL, sealed = NULL, key_id = NULL, purpose = NULL, erased_at = :at
       WHERE id IN (:ids) AND erased_at IS NULL
      """)
  int erase(Collection<Long> ids, LocalDateTime at);

  @Query(
      """
      SELECT p.owner_id FROM personal_number p
       WHERE p.kind = 'IDENTITY' AND p.owner_kind = :ownerKind AND p.digest = :digest
       ORDER BY p.owner_id
      """)
  List<Long> ownersOf(String ownerKind, String digest);

  @Query(
      """
      SELECT p.* FROM personal_number p
       WHERE p.kind = 'IDENTITY' AND p.owner_kind = :ownerKind AND p.owner_id IN (:ownerIds)
      """)
  List<PersonalNumberRow> identities(String ownerKind, Collection<Long> ownerIds);

  @Query(
      """
      SELECT COUNT(*) FROM personal_number p
       WHERE p.owner_kind = :ownerKind AND p.owner_id IN (:ownerIds) AND p.erased_at IS NULL
      """)
  long countOf(String ownerKind, Collection<Long> ownerIds);
}
