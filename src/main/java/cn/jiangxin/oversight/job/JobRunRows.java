package cn.jiangxin.oversight.job;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JobRunRows extends CrudRepository<JobRunRow, Long> {

  @Query("SELECT r.* FROM job_run r WHERE r.job = :job AND r.result = 'RUNNING' ORDER BY r.id")
  List<JobRunRow> running(String job);

  @Query(
      """
      UPDATE job_run SET result = 'INTERRUPTED', ended_at = :now
      WHERE job = :job AND result = 'RUNNING'
      """)
  void interrupt(String job, LocalDateTime now);

  @Query("UPDATE job_run SET processed = :processed, total = :total WHERE id = :id")
  void progress(long id, long processed, @Nullable Long total);

  @Query(
      """
      UPDATE job_run SET result = :result, ended_at = :now, message_key = :messageKey
      WHERE id = :id
      """)
  void end(long id, JobResult result, LocalDateTime now, @Nullable String messageKey);

  @Query(
      """
      SELECT r.* FROM job_run r
      WHERE r.id IN (SELECT MAX(m.id) FROM job_run m GROUP BY m.job)
      """)
  List<JobRunRow> latest();

  @Query("SELECT r.* FROM job_run r WHERE r.job = :job ORDER BY r.id DESC LIMIT :limit")
  List<JobRunRow> recent(String job, int limit);
}
