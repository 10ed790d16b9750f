package cn.jiangxin.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PatentPartyRows extends CrudRepository<PatentPartyRow, Long> {

  @Query(
      """
      SELECT y.* FROM patent_party y JOIN patent p ON p.outcome_id = y.outcome_id
       WHERE p.studio_id IN (:studios)
       ORDER BY y.outcome_id, y.role, y.position
      """)
  List<PatentPartyRow> ofStudios(Collection<Long> studios);
}
