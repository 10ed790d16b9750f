package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TouchedRows extends GenericRepository<TouchedRow, Long> {

  @Query(
      "INSERT INTO touched_studio (studio_id) VALUES (:studioId) ON DUPLICATE KEY UPDATE studio_id = VALUES(studio_id)")
  void put(Collection<TouchedRow> rows);

  @Query("DELETE FROM touched_studio WHERE studio_id IN (:studios)")
  void remove(Collection<Long> studios);
}
