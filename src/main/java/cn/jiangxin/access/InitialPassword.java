package cn.jiangxin.access;

import java.util.List;

/**
 * A password that only opens the door to a new one; shown once to the administrator.
 *
 * @param account whose it is
 * @param password in clear
 * @param namesakes log-in names of other accounts with the same name; one person should have one
 */
public record InitialPassword(Account account, String password, List<String> namesakes) {

  /** Says nothing of the password, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "InitialPassword[" + account.login() + "]";
  }
}
