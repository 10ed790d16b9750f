package cn.jiangxin.registry.fact;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PatentClaimRows extends CrudRepository<PatentClaimRow, Long> {

  /** A corrected claim keeps the place of the one it replaced. */
  @Query(
      """
      SELECT c.id, c.studio_id, c.code, c.plan_year, c.member_id, c.patent_number, c.patent_kind, c.patent_office,
             c.grant_announced_on, c.inventor_position, c.service_invention, c.applied_in_production, c.unit_kind,
             c.industry, c.front_line, c.mutual_aid_card, c.claimed_on, c.recorded_at, c.recorded_by, c.voided_at
        FROM patent_claim c
       WHERE c.studio_id IN (:keys) AND c.voided_at IS NULL
       ORDER BY c.studio_id, c.claimed_on,
                (SELECT MIN(f.id) FROM patent_claim f WHERE f.studio_id = c.studio_id AND f.code = c.code), c.id
      """)
  List<PatentClaimRow> current(Collection<Long> keys);

  @Query("SELECT COUNT(*) FROM patent_claim c WHERE c.standing_code = :code AND c.id <> :except")
  long countStanding(String code, long except);

  @Query(
      "UPDATE patent_claim SET voided_at = :at WHERE id = :id AND studio_id = :studio AND voided_at IS NULL")
  int voidRecord(long id, long studio, LocalDateTime at);
}
