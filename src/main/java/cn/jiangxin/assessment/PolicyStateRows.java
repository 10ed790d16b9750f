package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PolicyStateRows extends GenericRepository<PolicyStateRow, Integer> {

  @Query("SELECT p.changes FROM policy_state p WHERE p.id = 1")
  Optional<Long> changes();

  /** Until the transaction ends nobody can publish; who is publishing is waited for. */
  @Query("SELECT p.changes FROM policy_state p WHERE p.id = 1 LOCK IN SHARE MODE")
  Optional<Long> held();

  @Query(
      "INSERT INTO policy_state (id, changes) VALUES (1, 1) ON DUPLICATE KEY UPDATE changes = changes + 1")
  void count();
}
