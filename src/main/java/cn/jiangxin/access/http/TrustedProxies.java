package cn.jiangxin.access.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The proxies whose word is taken on where a request comes from and how it travelled; by default
 * none, for anybody can write such headers.
 */
@Singleton
final class TrustedProxies {
  private static final Logger LOG = LoggerFactory.getLogger(TrustedProxies.class);
  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final String FORWARDED_PROTO = "X-Forwarded-Proto";

  private final List<AddressRange> ranges;
  private final AtomicBoolean warned = new AtomicBoolean();

  /**
   * Sets the proxies.
   *
   * @param ranges addresses or ranges such as {@code 10.0.0.0/8}
   */
  TrustedProxies(@Nullable @Value("${jiangxin.proxies}") List<String> ranges) {
    this.ranges = ranges == null ? List.of() : ranges.stream().map(AddressRange::parse).toList();
  }

  Origin origin(HttpRequest<?> request) {
    String peer = Origin.peer(request);
    if (!trusts(peer)) {
      warn(request, peer);
      return new Origin(peer, request.isSecure());
    }
    String protocol = request.getHeaders().get(FORWARDED_PROTO);
    boolean secure =
        protocol == null
            ? request.isSecure()
            : protocol.strip().toLowerCase(Locale.ROOT).equals("https");
    return new Origin(client(request, peer), secure);
  }

  /** Behind a proxy that is not named all people share its address, and its limits. */
  private void warn(HttpRequest<?> request, String peer) {
    if (request.getHeaders().contains(FORWARDED_FOR) && !warned.getAndSet(true)) {
      LOG.warn(
          "{} sends {}, but jiangxin.proxies does not name it: the header is passed over",
          peer,
          FORWARDED_FOR);
    }
  }

  /** Each proxy adds whom it heard from at the end; the last that is none of ours is the client. */
  private String client(HttpRequest<?> request, String peer) {
    List<String> hops = new ArrayList<>();
    for (String header : request.getHeaders().getAll(FORWARDED_FOR)) {
      hops.addAll(List.of(header.split(",")));
    }
    for (int i = hops.size() - 1; i >= 0; i--) {
      String hop = hops.get(i).strip();
      if (!AddressRange.isAddress(hop)) {
        return peer;
      }
      if (!trusts(hop)) {
        return AddressRange.plain(hop);
      }
    }
    return peer;
  }

  private boolean trusts(String address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }
}
