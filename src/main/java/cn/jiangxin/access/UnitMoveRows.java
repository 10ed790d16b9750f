package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitMoveRows extends CrudRepository<UnitMoveRow, Long> {

  @Query(
      """
      SELECT m.id, m.unit_id, m.union_id, m.moves_on, m.proposed_at, m.proposed_by
        FROM unit_move m WHERE m.unit_id = :unit AND m.answered_at IS NULL
      """)
  Optional<UnitMoveRow> waiting(long unit);

  @Query(
      """
      UPDATE unit_move SET answer = :answer, reason = :reason, answered_at = :at, answered_by = :by
       WHERE id = :id AND unit_id = :unit AND answered_at IS NULL
      """)
  int answer(
      long id,
      long unit,
      String answer,
      @Nullable String reason,
      LocalDateTime at,
      @Nullable Long by);

  /** What waits for the receiving unions of the scope, the oldest first. */
  @Query(
      """
      SELECT m.id, u.code AS unit_code, u.name AS unit_name, p.code AS left_code, p.name AS left_name,
             n.code AS union_code, n.name AS union_name, m.moves_on, m.proposed_at, m.proposed_by
        FROM unit_move m
        JOIN organisation u ON u.id = m.unit_id
        JOIN organisation n ON n.id = m.union_id
        LEFT JOIN organisation_link l ON l.child_id = m.unit_id AND l.kind = 'AFFILIATION' AND l.voided_at IS NULL
                                     AND (l.valid_from IS NULL OR l.valid_from <= :today)
                                     AND (l.valid_to IS NULL OR l.valid_to >= :today)
        LEFT JOIN organisation p ON p.id = l.parent_id
       WHERE m.answered_at IS NULL
         AND (:everything
              OR m.union_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
       ORDER BY m.proposed_at, m.id
      """)
  List<WaitingMove> waitingFor(boolean everything, Collection<Long> organisations, LocalDate today);
}
