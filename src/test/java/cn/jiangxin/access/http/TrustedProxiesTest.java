package cn.jiangxin.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192.0.2.9|''|192.0.2.9",
        "192.0.2.9|198.51.100.7|192.0.2.9",
        "10.0.0.1|198.51.100.7|198.51.100.7",
        "10.0.0.1|203.0.113.66, 198.51.100.7|198.51.100.7",
        "10.0.0.1|198.51.100.7, 10.0.0.2|198.51.100.7",
        "10.0.0.1|2001:db8::1|2001:db8:0:0:0:0:0:1",
        "10.0.0.1|1.2.3.4; DROP TABLE x|10.0.0.1",
        "10.0.0.1|''|10.0.0.1",
        "10.0.0.1|::::|10.0.0.1",
        "10.0.0.1|1.2.3.999|10.0.0.1",
        "10.0.0.1|1.2.3.256|10.0.0.1",
        "10.0.0.1|1.2.3.255|1.2.3.255",
        "10.0.0.1|1.2.3.4, ::::|10.0.0.1",
        "10.0.0.1|01.2.3.4|10.0.0.1",
        "10.0.0.1|1.2.3|10.0.0.1",
        "10.0.0.1|.:a|10.0.0.1",
        "10.0.0.1|a.b:c.d|10.0.0.1",
        "10.0.0.1|:|10.0.0.1",
        "10.0.0.1|1:2:3:4:5:6:7:8:9|10.0.0.1",
        "10.0.0.1|::ffff:198.51.100.7|198.51.100.7",
        "10.0.0.1|[2001:db8::1]|10.0.0.1"
      })
  void only_a_configured_proxy_is_believed_and_from_the_right(
      String peer, String forwarded, String client) {
    TrustedProxies proxies = new TrustedProxies(List.of("10.0.0.1", "10.0.0.2"));

    assertThat(proxies.origin(request(peer, forwarded)).address()).isEqualTo(client);
  }

  private static HttpRequest<?> request(String peer, String forwarded) {
    return new SimpleHttpRequest<Object>(HttpMethod.GET, "/", "") {
      @Override
      public InetSocketAddress getRemoteAddress() {
        return new InetSocketAddress(peer, 1);
      }
    }.header("X-Forwarded-For", forwarded);
  }
}
