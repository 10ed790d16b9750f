package cn.jiangxin.studio;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DecisionRows extends CrudRepository<DecisionRow, Long> {

  @Query(
      "SELECT r.* FROM decision r WHERE r.studio_id IN (:keys) AND r.voided_at IS NULL ORDER BY r.studio_id, r.decided_on")
  List<DecisionRow> current(Collection<Long> keys);

  @Query(
      "UPDATE decision SET voided_at = :at WHERE id = :id AND studio_id = :studio AND voided_at IS NULL")
  int voidRecord(long id, long studio, LocalDateTime at);

  @Query(
      """
      SELECT d.voter_id FROM decision d
       WHERE d.id IN (:ids) AND d.voter_id IS NOT NULL
      """)
  Set<Long> voters(Collection<Long> ids);

  @Query(
      """
      SELECT r.* FROM decision r
       WHERE r.recognition_id = :recognition AND r.studio_id = :studio
         AND r.voided_at = (SELECT t.voided_at FROM recognition t WHERE t.id = :recognition)
         AND r.id = (SELECT MAX(x.id) FROM decision x WHERE x.recognition_id = :recognition AND x.body = r.body)
      """)
  List<DecisionRow> voidedWith(long recognition, long studio);

  /** The copies keep who recorded them, and when. */
  @Query(
      """
      INSERT INTO decision (studio_id, recognition_id, body, concurs, decided_on, document_no, recorded_at, recorded_by, voter_id)
      SELECT d.studio_id, :recognition, d.body, d.concurs, d.decided_on, d.document_no, d.recorded_at, d.recorded_by, d.voter_id
        FROM decision d
       WHERE d.recognition_id = :from AND d.body NOT IN (:bodies)
         AND d.voided_at = (SELECT t.voided_at FROM recognition t WHERE t.id = :from)
         AND d.id = (SELECT MAX(x.id) FROM decision x WHERE x.recognition_id = :from AND x.body = d.body)
      """)
  void carry(long from, long recognition, Collection<String> bodies);

  @Query(
      "UPDATE decision SET voided_at = :at WHERE review_id = :review AND studio_id = :studio AND voided_at IS NULL")
  void voidOfReview(long review, long studio, LocalDateTime at);
}
