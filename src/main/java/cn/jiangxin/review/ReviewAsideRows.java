package cn.jiangxin.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReviewAsideRows extends CrudRepository<ReviewAsideRow, Long> {

  @Query(
      "SELECT a.* FROM review_set_aside a WHERE a.studio_id = :studio AND a.settled_at IS NULL ORDER BY a.id")
  List<ReviewAsideRow> open(long studio);

  @Query(
      """
      UPDATE review_set_aside SET settled_at = :at
       WHERE studio_id = :studio AND matter = :matter AND subject_id = :subject AND settled_at IS NULL
      """)
  void settle(long studio, String matter, long subject, LocalDateTime at);
}
