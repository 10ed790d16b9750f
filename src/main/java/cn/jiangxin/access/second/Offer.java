package cn.jiangxin.access.second;

/**
 * A secret that waits for its first code.
 *
 * @param secret in Base32, for the telephone
 * @param sealed the same for the form to bring back; says nothing to anybody
 */
public record Offer(String secret, String sealed) {

  /** Says nothing of the secret, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "Offer[]";
  }
}
