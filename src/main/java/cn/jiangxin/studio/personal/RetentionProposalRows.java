package cn.jiangxin.studio.personal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RetentionProposalRows extends CrudRepository<RetentionProposalRow, Long> {

  @Query("SELECT p.* FROM retention_proposal p WHERE p.kind = :kind ORDER BY p.owner_id")
  List<RetentionProposalRow> of(String kind);

  @Query("DELETE FROM retention_proposal WHERE kind = :kind AND owner_id IN (:owners)")
  void settle(String kind, Collection<Long> owners);
}
