package cn.jiangxin.access.personal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountPlaceRows extends GenericRepository<PersonalNumberRow, Long> {

  /** How many roles the account holds at places that a scope lets be seen. */
  @Query(
      """
      SELECT COUNT(*)
        FROM role_grant g LEFT JOIN studio s ON s.id = g.studio_id
       WHERE g.account_id = :account
         AND (:everything
              OR COALESCE(g.organisation_id, s.unit_id)
                 IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
      """)
  int rolesWithin(
      long account, boolean everything, Collection<Long> organisations, Collection<Long> studios);
}
