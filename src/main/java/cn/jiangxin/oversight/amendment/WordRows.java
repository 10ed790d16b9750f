package cn.jiangxin.oversight.amendment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WordRows extends GenericRepository<WordRow, Long> {

  WordRow save(WordRow row);

  @Query("SELECT w.* FROM policy_proposal_word w WHERE w.proposal_id IN (:proposals) ORDER BY w.id")
  List<WordRow> of(Collection<Long> proposals);
}
