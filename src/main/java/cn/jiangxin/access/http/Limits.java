package cn.jiangxin.access.http;

import cn.jiangxin.access.limit.Limit;
import cn.jiangxin.access.limit.RateLimits;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;

/** The limits of the configuration: failed log-ins of an address, heavy work of a person. */
@Singleton
public class Limits {
  private static final int IPV6_PREFIX_PARTS = 4;

  private final RateLimits counts;
  private final Limit logIn;
  private final Limit heavy;

  Limits(
      RateLimits counts,
      @Value("${jiangxin.limits.log-in.most:30}") int mostLogIns,
      @Value("${jiangxin.limits.log-in.within:10m}") Duration logInsWithin,
      @Value("${jiangxin.limits.heavy.most:60}") int mostHeavy,
      @Value("${jiangxin.limits.heavy.within:10m}") Duration heavyWithin) {
    this.counts = counts;
    this.logIn = new Limit("log-in", mostLogIns, logInsWithin);
    this.heavy = new Limit("heavy", mostHeavy, heavyWithin);
  }

  /**
   * Counts an attempt to log in for the address it comes from.
   *
   * @throws TooManyRequestsException if too many from there have failed
   */
  public void tryLogIn(HttpRequest<?> request) {
    take(logIn, network(request));
  }

  /** The attempt succeeded and counts no more. */
  public void loggedIn(HttpRequest<?> request) {
    counts.giveBack(logIn, network(request));
  }

  void doHeavyWork(String login) {
    take(heavy, login);
  }

  private void take(Limit limit, String who) {
    counts
        .take(limit, who)
        .ifPresent(
            wait -> {
              throw new TooManyRequestsException(wait);
            });
  }

  /** One person commands a whole network of the newer addresses: its first half counts. */
  private static String network(HttpRequest<?> request) {
    String address = Origin.of(request).address();
    String[] parts = address.split(":");
    return parts.length <= IPV6_PREFIX_PARTS
        ? address
        : String.join(":", Arrays.copyOf(parts, IPV6_PREFIX_PARTS));
  }
}
