package cn.jiangxin.studio.personal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlaceRows extends GenericRepository<PlaceRow, Long> {

  @Query(
      """
      SELECT s.code AS studio, m.id AS member, m.joined_on, m.left_on
        FROM member m JOIN studio s ON s.id = m.studio_id
       WHERE m.id IN (:members)
       ORDER BY s.code, m.id
      """)
  List<PlaceRow> of(Collection<Long> members);
}
