package cn.jiangxin.studio.personal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/**
 * Replaces what tells who a member was. A mark with the number of the record stands for the name,
 * so that two people remain two; a namesake in the team keeps the name wherever only a name stands.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ErasureRows extends GenericRepository<RetentionProposalRow, Long> {

  String NO_NAMESAKE =
      """
         AND NOT EXISTS (SELECT 1 FROM member o
                          WHERE o.studio_id = m.studio_id AND o.name = m.name AND o.voided_at IS NULL AND o.id NOT IN (:ids))
      """;

  /** Those of the records whose names go: not of leaders, whose post is public, nor of the team. */
  @Query(
      """
      SELECT m.id FROM member m
       WHERE m.id IN (:ids) AND (m.voided_at IS NOT NULL OR m.left_on < :today)
         AND NOT EXISTS (SELECT 1 FROM leader_tenure t JOIN member l ON l.id = t.member_id
                          WHERE l.studio_id = m.studio_id AND l.name = m.name AND t.voided_at IS NULL)
       ORDER BY m.id
      """)
  List<Long> named(Collection<Long> ids, LocalDate today);

  @Query(
      """
      UPDATE mentorship x JOIN member m ON m.studio_id = x.studio_id AND m.name = x.master
         SET x.master = CONCAT(:mark, m.id)
       WHERE m.id IN (:ids)
      """
          + NO_NAMESAKE)
  void masters(Collection<Long> ids, String mark);

  @Query(
      """
      UPDATE mentorship x JOIN member m ON m.studio_id = x.studio_id AND m.name = x.apprentice
         SET x.apprentice = CONCAT(:mark, m.id)
       WHERE m.id IN (:ids)
      """
          + NO_NAMESAKE)
  void apprentices(Collection<Long> ids, String mark);

  @Query(
      """
      UPDATE project x JOIN member m ON m.studio_id = x.studio_id AND m.name = x.lead_name
         SET x.lead_name = CONCAT(:mark, m.id)
       WHERE m.id IN (:ids)
      """
          + NO_NAMESAKE)
  void leads(Collection<Long> ids, String mark);

  @Query("UPDATE member SET name = CONCAT(:mark, id) WHERE id IN (:ids)")
  void names(Collection<Long> ids, String mark);

  /** Who is still in the team is not done with: the name follows when its time comes. */
  @Query(
      """
      UPDATE member
         SET employee_no = NULL, post = NULL,
             erased_at = CASE WHEN voided_at IS NOT NULL OR left_on < :today THEN :at END
       WHERE id IN (:ids)
      """)
  int members(Collection<Long> ids, LocalDate today, LocalDateTime at);
}
