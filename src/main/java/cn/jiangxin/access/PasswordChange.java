package cn.jiangxin.access;

/**
 * A person's wish for another password.
 *
 * @param current the present password
 * @param chosen the new one
 * @param repeated the new one once more, against typing errors
 */
public record PasswordChange(String current, String chosen, String repeated) {

  /** Says nothing of the passwords, so that they cannot reach a log. */
  @Override
  public String toString() {
    return "PasswordChange[]";
  }
}
