package cn.jiangxin.oversight.search;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SearchGramRows extends GenericRepository<SearchGram, Long> {

  @Query("INSERT INTO search_gram (kind, gram, text_id) VALUES (:kind, :gram, :textId)")
  void add(Collection<SearchGram> grams);
}
