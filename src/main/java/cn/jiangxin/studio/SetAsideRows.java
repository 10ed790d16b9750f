package cn.jiangxin.studio;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SetAsideRows extends CrudRepository<SetAsideRow, Long> {

  @Query(
      """
      SELECT a.* FROM title_set_aside a
        JOIN recognition t ON t.id = a.recognition_id AND t.voided_at IS NULL
       WHERE a.studio_id = :studio AND a.voided_at IS NULL
       ORDER BY a.id
      """)
  List<SetAsideRow> open(long studio);

  @Query(
      "UPDATE title_set_aside SET voided_at = :at WHERE id = :id AND studio_id = :studio AND voided_at IS NULL")
  int voidRecord(long id, long studio, LocalDateTime at);
}
