package cn.jiangxin.access.oidc;

import java.net.URI;

/**
 * A log-in that has been begun at the provider.
 *
 * @param address where the browser goes now
 * @param kept what the browser keeps until it comes back; sealed, it says nothing to anybody
 */
public record Begun(URI address, String kept) {

  /** Says nothing of what is kept, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "Begun[]";
  }
}
