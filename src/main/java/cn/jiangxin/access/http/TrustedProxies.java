package cn.jiangxin.access.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The proxies whose word is taken on where a request comes from and how it travelled; by default
 * none, for anybody can write such headers.
 */
@Singleton
final class TrustedProxies {
  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final String FORWARDED_PROTO = "X-Forwarded-Proto";

  private final List<AddressRange> ranges;

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
      return new Origin(peer, request.isSecure());
    }
    String protocol = request.getHeaders().get(FORWARDED_PROTO);
    boolean secure =
        protocol == null
            ? request.isSecure()
            : protocol.strip().toLowerCase(Locale.ROOT).equals("https");
    return new Origin(client(request, peer), secure);
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
