package cn.jiangxin.oversight.amendment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProposalRows extends GenericRepository<ProposalRow, Long> {

  ProposalRow save(ProposalRow row);

  @Query("SELECT p.* FROM policy_proposal p WHERE p.scheme = :scheme ORDER BY p.id DESC")
  List<ProposalRow> of(String scheme);

  @Query("SELECT p.* FROM policy_proposal p WHERE p.waiting = 1 ORDER BY p.sent_at, p.id")
  List<ProposalRow> waiting();

  @Query("SELECT p.* FROM policy_proposal p WHERE p.id = :id")
  Optional<ProposalRow> byId(long id);

  @Query("SELECT p.* FROM policy_proposal p WHERE p.request_key = :requestKey")
  Optional<ProposalRow> byKey(String requestKey);

  /** The one that waits, which nobody else settles until the transaction ends. */
  @Query("SELECT p.* FROM policy_proposal p WHERE p.id = :id AND p.waiting = 1 FOR UPDATE")
  Optional<ProposalRow> held(long id);

  @Query("UPDATE policy_proposal SET state = :state, version = :version WHERE id = :id")
  void settle(long id, String state, @Nullable Integer version);
}
