package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PolicyVersionRows extends GenericRepository<PolicyVersionRow, Long> {

  PolicyVersionRow save(PolicyVersionRow row);

  @Query("SELECT v.* FROM policy_version v ORDER BY v.scheme, v.version")
  List<PolicyVersionRow> all();

  @Query("SELECT v.* FROM policy_version v WHERE v.request_key = :requestKey")
  Optional<PolicyVersionRow> byKey(String requestKey);

  @Query("SELECT COALESCE(MAX(v.version), 0) FROM policy_version v WHERE v.scheme = :scheme")
  int last(String scheme);
}
