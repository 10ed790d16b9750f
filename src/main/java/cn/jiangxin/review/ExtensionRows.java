package cn.jiangxin.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ExtensionRows extends CrudRepository<ExtensionRow, Long> {

  @Query(
      """
      SELECT r.* FROM rectification_extension r
       WHERE r.studio_id IN (:studios) AND r.voided_at IS NULL
       ORDER BY r.studio_id, r.due_on, r.id
      """)
  List<ExtensionRow> current(Collection<Long> studios);

  @Query("UPDATE rectification_extension SET agreed_on = :day WHERE id = :id AND agreed_on IS NULL")
  void agree(long id, LocalDate day);

  @Query(
      "UPDATE rectification_extension SET voided_at = :at WHERE id = :id AND studio_id = :studio AND voided_at IS NULL")
  void voidRecord(long id, long studio, LocalDateTime at);

  @Query(
      """
      UPDATE rectification_extension SET voided_at = :at
       WHERE rectification_id = :order AND studio_id = :studio AND voided_at IS NULL
      """)
  void voidOfOrder(long order, long studio, LocalDateTime at);
}
