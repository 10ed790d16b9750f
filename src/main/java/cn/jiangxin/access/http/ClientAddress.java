package cn.jiangxin.access.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * From which address a request comes: that of the connection. Only where the connection is that of a
 * configured proxy, what this proxy says of its client is believed.
 */
@Singleton
public class ClientAddress {
  private static final String FORWARDED = "X-Forwarded-For";
  private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F.:]{2,45}");

  private final Set<String> proxies;

  ClientAddress(@Value("${jiangxin.proxies:}") List<String> proxies) {
    this.proxies =
        proxies.stream()
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(ClientAddress::plain)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The client's address in numbers. */
  public String of(HttpRequest<?> request) {
    InetAddress peer = request.getRemoteAddress().getAddress();
    String address = peer == null ? "" : plain(peer.getHostAddress());
    return proxies.contains(address)
        ? behind(address, request.getHeaders().getAll(FORWARDED))
        : address;
  }

  /** From the right, for what stands to the left is the client's own word. */
  private String behind(String proxy, List<String> headers) {
    String[] hops = String.join(",", headers).split(",", -1);
    String nearest = proxy;
    for (int i = hops.length - 1; i >= 0 && proxies.contains(nearest); i--) {
      String hop = hops[i].strip();
      if (!NUMERIC.matcher(hop).matches()) {
        return nearest;
      }
      nearest = plain(hop);
    }
    return nearest;
  }

  /** One way of writing for each address; what is not one in numbers is left as it is. */
  private static String plain(String address) {
    String bare = address.replaceFirst("%.*$", "");
    try {
      return NUMERIC.matcher(bare).matches()
          ? InetAddress.getByName(bare).getHostAddress().replaceFirst("%.*$", "")
          : bare;
    } catch (UnknownHostException e) {
      return bare;
    }
  }
}
