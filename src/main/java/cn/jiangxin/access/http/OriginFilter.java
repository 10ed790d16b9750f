package cn.jiangxin.access.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Finds out where each request comes from, before anything else asks. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class OriginFilter implements Ordered {
  private final TrustedProxies proxies;

  OriginFilter(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @RequestFilter
  void find(HttpRequest<?> request) {
    proxies.origin(request).attachTo(request);
  }
}
