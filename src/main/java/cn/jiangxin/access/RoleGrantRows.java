package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RoleGrantRows extends CrudRepository<RoleGrantRow, Long> {

  @Query("SELECT g.* FROM role_grant g WHERE g.account_id = :accountId ORDER BY g.id")
  List<RoleGrantRow> of(long accountId);

  @Query(
      """
      SELECT g.id, g.account_id, g.role, o.name AS organisation_name, s.display_name AS studio_name
        FROM role_grant g
        LEFT JOIN organisation o ON o.id = g.organisation_id
        LEFT JOIN studio s ON s.id = g.studio_id
       WHERE g.account_id IN (:accountIds)
       ORDER BY g.account_id, g.id
      """)
  List<GrantedRoleRow> shown(Collection<Long> accountIds);

  @Query("SELECT g.* FROM role_grant g WHERE g.id = :id AND g.account_id = :accountId")
  Optional<RoleGrantRow> held(long id, long accountId);

  @Query(
      """
      SELECT DISTINCT g.role FROM role_grant g JOIN account a ON a.id = g.account_id
       WHERE a.disabled_at IS NULL
      """)
  List<Role> heldByOpenAccounts();

  /** Locks the open accounts with the role, so that two withdrawals cannot both leave one. */
  @Query(
      """
      SELECT a.id FROM account a
       WHERE a.disabled_at IS NULL
         AND a.id IN (SELECT g.account_id FROM role_grant g WHERE g.role = :role)
       ORDER BY a.id FOR UPDATE
      """)
  List<Long> openAccountsWith(Role role);
}
