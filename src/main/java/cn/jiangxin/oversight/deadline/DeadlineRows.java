package cn.jiangxin.oversight.deadline;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DeadlineRows extends GenericRepository<DeadlineRow, Long> {

  String AHEAD =
      """
        FROM obligation b
        JOIN studio s ON s.id = b.studio_id
        JOIN organisation o ON o.id = s.unit_id
       WHERE b.settled_on IS NULL AND b.due_on BETWEEN :first AND :last
         AND (:studio IS NULL OR s.code = :studio)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
      """;

  @Query(
      "SELECT b.id, b.clause, b.period, b.subject_kind, b.subject_code, s.code AS studio_code,"
          + " s.display_name AS studio_name, o.name AS unit_name, b.due_on,"
          + " (SELECT f.scheme_version FROM finding f WHERE f.subject_kind = b.subject_kind"
          + " AND f.subject_code = b.subject_code AND f.clause = b.clause AND f.period = b.period) AS scheme_version "
          + AHEAD
          + " ORDER BY b.due_on, s.code, b.clause, b.id LIMIT :most OFFSET :skip")
  List<DeadlineRow> page(
      LocalDate first,
      LocalDate last,
      @Nullable String studio,
      int most,
      int skip,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query("SELECT COUNT(*) " + AHEAD)
  long total(
      LocalDate first,
      LocalDate last,
      @Nullable String studio,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query("SELECT b.due_on, COUNT(*) AS number " + AHEAD + " GROUP BY b.due_on ORDER BY b.due_on")
  List<DayCountRow> byDay(
      LocalDate first,
      LocalDate last,
      @Nullable String studio,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);
}
