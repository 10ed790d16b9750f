package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrganisationLinkRows extends CrudRepository<OrganisationLinkRow, Long> {

  @Query(
      """
      SELECT l.* FROM organisation_link l
       WHERE l.kind = :kind AND l.voided_at IS NULL
         AND (l.valid_from IS NULL OR l.valid_from <= :day)
         AND (l.valid_to IS NULL OR l.valid_to >= :day)
       ORDER BY l.parent_id, l.child_id
      """)
  List<OrganisationLinkRow> on(LocalDate day, OrganisationLink.Kind kind);

  @Query(
      """
      SELECT l.* FROM organisation_link l
       WHERE l.child_id = :child AND l.kind = :kind AND l.voided_at IS NULL
       ORDER BY l.valid_from, l.id
      """)
  List<OrganisationLinkRow> above(long child, OrganisationLink.Kind kind);

  @Query(
      """
      UPDATE organisation_link SET voided_at = :at
       WHERE id = :id AND child_id = :child AND voided_at IS NULL
      """)
  int voidLink(long id, long child, LocalDateTime at);
}
