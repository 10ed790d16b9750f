package cn.jiangxin.access.http;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the entries that a request leaves in the audit trail: each asks once for the address. */
@Singleton
@Replaces(RequestWhence.class)
final class CountingWhence extends RequestWhence {
  private static final String COUNT = CountingWhence.class.getName();

  @Override
  public Optional<String> address() {
    ServerRequestContext.currentRequest()
        .flatMap(request -> request.getAttribute(COUNT, AtomicInteger.class))
        .ifPresent(AtomicInteger::incrementAndGet);
    return super.address();
  }

  static void begin(HttpRequest<?> request) {
    request.setAttribute(COUNT, new AtomicInteger());
  }

  static int entries(HttpRequest<?> request) {
    return request.getAttribute(COUNT, AtomicInteger.class).map(AtomicInteger::get).orElse(0);
  }
}
