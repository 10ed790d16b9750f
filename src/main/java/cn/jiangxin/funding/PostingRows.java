package cn.jiangxin.funding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PostingRows extends CrudRepository<PostingRow, Long> {

  @Query("SELECT p.* FROM posting p WHERE p.entry_id = :entryId ORDER BY p.id")
  List<PostingRow> ofEntry(long entryId);
}
