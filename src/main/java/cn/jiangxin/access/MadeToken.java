package cn.jiangxin.access;

/**
 * A token just made; the only moment at which it is known.
 *
 * @param owner in whose name it acts
 * @param name what it is for
 * @param token in clear
 */
public record MadeToken(Account owner, String name, String token) {

  /** Says nothing of the token, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "MadeToken[" + owner.login() + "]";
  }
}
