package cn.jiangxin.access.http;

import io.micronaut.http.HttpRequest;
import java.net.InetAddress;

/**
 * Where a request comes from, seen through the proxies that the configuration trusts.
 *
 * @param address network address of the browser or program
 * @param secure whether it travelled over TLS
 */
public record Origin(String address, boolean secure) {
  private static final String ATTRIBUTE = Origin.class.getName();

  /** The origin of a request. */
  public static Origin of(HttpRequest<?> request) {
    return request
        .getAttribute(ATTRIBUTE, Origin.class)
        .orElseGet(() -> new Origin(peer(request), request.isSecure()));
  }

  void attachTo(HttpRequest<?> request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** The address of whoever is at the other end of the connection itself. */
  static String peer(HttpRequest<?> request) {
    InetAddress address = request.getRemoteAddress().getAddress();
    return address == null ? "" : address.getHostAddress().replaceFirst("%.*$", "");
  }
}
