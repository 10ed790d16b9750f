package cn.jiangxin.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PatentRows extends CrudRepository<PatentRow, Long> {

  @Query(
      """
      SELECT p.* FROM patent p JOIN outcome o ON o.id = p.outcome_id
       WHERE p.studio_id IN (:studios) AND o.voided_at IS NULL
      """)
  List<PatentRow> current(Collection<Long> studios);
}
