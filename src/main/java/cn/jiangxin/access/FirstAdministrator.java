package cn.jiangxin.access;

/**
 * The wish to become the security administrator, the first of the accounts.
 *
 * @param token the one from the console
 * @param repeated the password once more, against typing errors
 */
public record FirstAdministrator(
    String token, String login, String name, String password, String repeated) {

  /** Says nothing of token and password, so that they cannot reach a log. */
  @Override
  public String toString() {
    return "FirstAdministrator[" + login + "]";
  }
}
