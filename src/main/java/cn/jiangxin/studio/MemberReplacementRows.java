package cn.jiangxin.studio;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberReplacementRows extends GenericRepository<MemberRow, Long> {

  @Query("UPDATE front_line_declaration SET member_id = :now WHERE member_id = :before")
  void declarations(long before, long now);

  @Query("UPDATE honour SET member_id = :now WHERE member_id = :before")
  void honours(long before, long now);

  @Query("UPDATE leader_tenure SET member_id = :now WHERE member_id = :before")
  void tenures(long before, long now);

  @Query("UPDATE activity_participant SET member_id = :now WHERE member_id = :before")
  void activities(long before, long now);

  @Query("UPDATE patent_party SET member_id = :now WHERE member_id = :before")
  void patents(long before, long now);

  @Query("UPDATE reported_fact SET member_id = :now WHERE member_id = :before")
  void reportedFacts(long before, long now);

  @Query("UPDATE patent_claim SET member_id = :now WHERE member_id = :before")
  void patentClaims(long before, long now);
}
