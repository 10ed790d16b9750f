package cn.jiangxin.funding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people asked to be taken back. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReversalRows extends CrudRepository<ReversalRow, Long> {

  @Query("SELECT r.* FROM spending_reversal r WHERE r.idempotency_key = :key")
  Optional<ReversalRow> byKey(String key);

  @Query("SELECT r.* FROM spending_reversal r WHERE r.decision_key = :key")
  Optional<ReversalRow> byDecisionKey(String key);

  /** The one that waits or was approved; one that was refused does not stand. */
  @Query(
      "SELECT r.* FROM spending_reversal r WHERE r.spending_id = :spending AND r.state <> 'REFUSED'")
  Optional<ReversalRow> standing(long spending);

  @Query(
      """
      UPDATE spending_reversal
         SET state = :state, decided_at = :at, decided_by = :by, decision_note = :note, decision_key = :key
       WHERE id = :id AND state = 'RECORDED'
      """)
  int decide(
      long id,
      ReversalState state,
      LocalDateTime at,
      @Nullable Long by,
      @Nullable String note,
      String key);
}
