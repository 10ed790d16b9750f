package cn.jiangxin.web.shell;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;

/** Whether the head of a request was too large to be read; the server tells it as a large body. */
final class HeadTooLarge {
  private HeadTooLarge() {}

  static boolean is(HttpRequest<?> request) {
    return request instanceof NettyHttpRequest<?> read
        && read.getNativeRequest().decoderResult().cause() instanceof TooLongHttpHeaderException;
  }
}
