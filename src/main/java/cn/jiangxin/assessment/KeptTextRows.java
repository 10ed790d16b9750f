package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KeptTextRows extends GenericRepository<KeptTextRow, String> {

  /** All of them, of each scheme the one that held first before the others. */
  @Query(
      "SELECT t.scheme, t.version, t.first_day, t.files FROM policy_text t ORDER BY t.scheme, t.first_day")
  List<KeptTextRow> all();

  /** What has not held yet may still be another text. */
  @Query("DELETE FROM policy_text WHERE scheme = :scheme AND first_day >= :today")
  void dropFuture(String scheme, LocalDate today);

  @Query(
      """
      INSERT INTO policy_text (scheme, version, first_day, files, loaded_on)
      VALUES (:scheme, :version, :firstDay, :files, :today)
      ON DUPLICATE KEY UPDATE files = policy_text.files
      """)
  void keep(
      String scheme, String version, @Nullable LocalDate firstDay, String files, LocalDate today);
}
