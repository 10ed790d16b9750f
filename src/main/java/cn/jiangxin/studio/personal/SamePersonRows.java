package cn.jiangxin.studio.personal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Where a person is known under the same identity number. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SamePersonRows extends GenericRepository<RetentionProposalRow, Long> {

  @Query(
      """
      SELECT DISTINCT s.id
        FROM personal_number mine
        JOIN personal_number other ON other.digest = mine.digest AND other.kind = 'IDENTITY'
                                  AND other.owner_kind = 'MEMBER' AND other.erased_at IS NULL
        JOIN member m ON m.id = other.owner_id AND m.voided_at IS NULL
        JOIN studio s ON s.id = m.studio_id
       WHERE mine.owner_kind = 'MEMBER' AND mine.owner_id = :member AND mine.kind = 'IDENTITY'
         AND mine.erased_at IS NULL
         AND s.id <> :studio
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY s.id
      """)
  List<Long> studiosWith(
      long member,
      long studio,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  /** The members' records and all that were voided in their favour. */
  @Query(
      """
      WITH RECURSIVE chain (id, corrects_id) AS (
        SELECT m.id, m.corrects_id FROM member m WHERE m.id IN (:members)
        UNION
        SELECT m.id, m.corrects_id FROM member m JOIN chain c ON c.corrects_id = m.id
      )
      SELECT c.id FROM chain c ORDER BY c.id
      """)
  List<Long> records(Collection<Long> members);
}
