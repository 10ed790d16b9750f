package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SharedNumberRows extends GenericRepository<SharedNumberRow, Long> {

  @Query("SELECT n.* FROM shared_number n WHERE n.studio_id IN (:studios)")
  List<SharedNumberRow> ofStudios(Collection<Long> studios);

  @Query(
      """
      SELECT DISTINCT m.studio_id AS own_studio_id, o.id, o.kind, o.number, o.studio_id, o.record_id, o.happened_on,
             o.ended_on, o.amount_fen, o.total_fen
        FROM shared_number m
        JOIN shared_number o ON o.kind = m.kind AND o.number = m.number AND o.studio_id <> m.studio_id
       WHERE m.studio_id IN (:studios)
       ORDER BY m.studio_id, o.kind, o.number, o.happened_on, o.record_id
      """)
  List<ElsewhereRow> elsewhere(Collection<Long> studios);

  @Query("DELETE FROM shared_number WHERE id IN (:ids)")
  void remove(Collection<Long> ids);

  @Query(
      """
      INSERT INTO shared_number (kind, number, studio_id, record_id, happened_on, ended_on, amount_fen, total_fen)
      VALUES (:kind, :number, :studioId, :recordId, :happenedOn, :endedOn, :amountFen, :totalFen)
      """)
  void add(Collection<SharedNumberRow> rows);

  /** Waits for those who are recording the same numbers at this moment. */
  @Query(
      "SELECT n.studio_id FROM shared_number n WHERE n.kind = :kind AND n.number IN (:numbers) FOR UPDATE")
  List<Long> holders(String kind, Collection<String> numbers);
}
