package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Accounts by what their holders are known again by, and by name. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SamePersonRows extends GenericRepository<AccountRow, Long> {

  /** How many of the others bear a number of the account: keyed digests are compared. */
  @Query(
      """
      SELECT COUNT(*)
        FROM personal_number mine
        JOIN personal_number other ON other.digest = mine.digest AND other.kind = mine.kind
                                  AND other.owner_kind = 'ACCOUNT' AND other.owner_id IN (:others)
       WHERE mine.owner_kind = 'ACCOUNT' AND mine.owner_id = :account AND mine.kind IN ('MOBILE', 'IDENTITY')
      """)
  long bearing(long account, Collection<Long> others);

  /** Log-in names and names of the accounts that may sign in. */
  @Query("SELECT a.id, a.login, a.name FROM account a WHERE a.disabled_at IS NULL ORDER BY a.login")
  List<NamedAccountRow> open();

  @Query("SELECT a.id, a.login, a.name FROM account a WHERE a.id IN (:ids) ORDER BY a.login")
  List<NamedAccountRow> named(Collection<Long> ids);
}
