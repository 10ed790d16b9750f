package cn.jiangxin.platform.database;

/**
 * How to reach a database as each of its two users.
 *
 * @param service the service's own user, which cannot touch what the audit trail holds
 * @param owner the user that makes and changes tables; the same where there is only one
 */
public record DatabaseUsers(JdbcSettings service, JdbcSettings owner) {

  static DatabaseUsers one(JdbcSettings user) {
    return new DatabaseUsers(user, user);
  }

  /** Whether the two differ. */
  public boolean separate() {
    return !service.user().equals(owner.user());
  }
}
