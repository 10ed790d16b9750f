package cn.jiangxin.access.http;

import cn.jiangxin.access.Whence;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The client of the request that is being answered. */
@Singleton
class RequestWhence implements Whence {
  @Override
  public Optional<String> address() {
    return ServerRequestContext.currentRequest().map(request -> Origin.of(request).address());
  }
}
