package cn.jiangxin.studio;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;

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

  @Query(
      """
      UPDATE front_line_declaration x JOIN member m ON m.corrects_id = x.member_id
         SET x.member_id = m.id WHERE m.id IN (:replacements)
      """)
  void declarationsOf(Collection<Long> replacements);

  @Query(
      """
      UPDATE honour x JOIN member m ON m.corrects_id = x.member_id
         SET x.member_id = m.id WHERE m.id IN (:replacements)
      """)
  void honoursOf(Collection<Long> replacements);

  @Query(
      """
      UPDATE leader_tenure x JOIN member m ON m.corrects_id = x.member_id
         SET x.member_id = m.id WHERE m.id IN (:replacements)
      """)
  void tenuresOf(Collection<Long> replacements);

  @Query(
      """
      UPDATE activity_participant x JOIN member m ON m.corrects_id = x.member_id
         SET x.member_id = m.id WHERE m.id IN (:replacements)
      """)
  void activitiesOf(Collection<Long> replacements);

  @Query(
      """
      UPDATE patent_party x JOIN member m ON m.corrects_id = x.member_id
         SET x.member_id = m.id WHERE m.id IN (:replacements)
      """)
  void patentsOf(Collection<Long> replacements);

  @Query(
      """
      UPDATE reported_fact x JOIN member m ON m.corrects_id = x.member_id
         SET x.member_id = m.id WHERE m.id IN (:replacements)
      """)
  void reportedFactsOf(Collection<Long> replacements);

  @Query(
      """
      UPDATE patent_claim x JOIN member m ON m.corrects_id = x.member_id
         SET x.member_id = m.id WHERE m.id IN (:replacements)
      """)
  void patentClaimsOf(Collection<Long> replacements);
}
