package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SubjectRows extends GenericRepository<SubjectRow, String> {

  @Query(
      """
      INSERT INTO assessed_subject (subject_kind, subject_code, studio_id, assessed_on, next_change_on)
      VALUES (:subjectKind, :subjectCode, :studioId, :assessedOn, :nextChangeOn)
      ON DUPLICATE KEY UPDATE
        studio_id = VALUES(studio_id), assessed_on = VALUES(assessed_on), next_change_on = VALUES(next_change_on)
      """)
  void put(Collection<SubjectRow> rows);

  /** Subjects that have gone since, such as a project whose entry was voided. */
  @Query("DELETE FROM assessed_subject WHERE studio_id IN (:studios) AND assessed_on < :today")
  void removeOlder(Collection<Long> studios, LocalDate today);

  /** Every subject is judged again on the day, if not before. */
  @Query(
      "UPDATE assessed_subject SET next_change_on = :day WHERE next_change_on IS NULL OR next_change_on > :day")
  void dueFrom(LocalDate day);

  @Query(
      """
      SELECT DISTINCT d.studio_id FROM (
        SELECT a.studio_id FROM assessed_subject a WHERE a.next_change_on <= :today AND a.studio_id > :after
        UNION
        SELECT t.studio_id FROM touched_studio t WHERE t.studio_id > :after
        UNION
        SELECT s.id FROM studio s LEFT JOIN assessed_subject a ON a.studio_id = s.id
         WHERE a.studio_id IS NULL AND s.id > :after) d
       ORDER BY d.studio_id LIMIT :most
      """)
  List<Long> dueStudios(LocalDate today, long after, int most);

  @Query(
      """
      SELECT COUNT(*) FROM studio s
       WHERE NOT EXISTS (SELECT 1 FROM assessed_subject a WHERE a.studio_id = s.id)
          OR EXISTS (SELECT 1 FROM touched_studio t WHERE t.studio_id = s.id)
          OR EXISTS (SELECT 1 FROM assessed_subject a WHERE a.studio_id = s.id AND a.next_change_on <= :today)
      """)
  long countDue(LocalDate today);
}
