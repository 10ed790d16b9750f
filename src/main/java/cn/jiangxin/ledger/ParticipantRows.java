package cn.jiangxin.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ParticipantRows extends GenericRepository<ParticipantRow, Long> {

  @Query(
      "INSERT INTO activity_participant (activity_id, member_id) VALUES (:activityId, :memberId)")
  void add(Collection<ParticipantRow> rows);

  @Query(
      "SELECT p.member_id FROM activity_participant p WHERE p.activity_id = :activity ORDER BY p.member_id")
  List<Long> of(long activity);

  @Query(
      """
      SELECT p.activity_id, p.member_id FROM activity_participant p JOIN activity a ON a.id = p.activity_id
       WHERE a.studio_id IN (:studios) AND a.voided_at IS NULL
      """)
  List<ParticipantRow> ofStudios(Collection<Long> studios);
}
