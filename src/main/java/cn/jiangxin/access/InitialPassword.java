package cn.jiangxin.access;

/**
 * A password that only opens the door to a new one; shown once to the administrator.
 *
 * @param account whose it is
 * @param password in clear
 */
public record InitialPassword(Account account, String password) {

  /** Says nothing of the password, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "InitialPassword[" + account.login() + "]";
  }
}
