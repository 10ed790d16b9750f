package cn.jiangxin.access.http;

import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteStranger;
import cn.jiangxin.access.limit.Excess;
import cn.jiangxin.access.limit.Limit;
import cn.jiangxin.access.limit.RateLimits;
import cn.jiangxin.platform.InstallationKey;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The limits of the configuration: failed log-ins of an address, for one name and for all; heavy
 * work of a person. Many people may share an address, so what fails for one name must not bar the
 * others; the limit for all names only stops who tries out many.
 */
@Singleton
public class Limits {
  private static final int IPV6_PREFIX_PARTS = 4;
  private static final int DIGITS = 16;

  private final RateLimits counts;
  private final NoteStranger note;
  private final InstallationKey key;
  private final Limit name;
  private final Limit address;
  private final Limit provider;
  private final Limit heavy;

  Limits(
      RateLimits counts,
      NoteStranger note,
      InstallationKey key,
      @Value("${jiangxin.limits.log-in.most:30}") int mostOfName,
      @Value("${jiangxin.limits.log-in.most-of-address:1000}") int mostOfAddress,
      @Value("${jiangxin.limits.log-in.within:10m}") Duration logInsWithin,
      @Value("${jiangxin.limits.heavy.most:60}") int mostHeavy,
      @Value("${jiangxin.limits.heavy.within:10m}") Duration heavyWithin) {
    this.counts = counts;
    this.note = note;
    this.key = key;
    this.name = new Limit("log-in-name", mostOfName, logInsWithin);
    this.address = new Limit("log-in", mostOfAddress, logInsWithin);
    this.provider = new Limit("provider", 0, logInsWithin);
    this.heavy = new Limit("heavy", mostHeavy, heavyWithin);
  }

  /**
   * Counts an attempt to log in under a name for the address it comes from.
   *
   * @throws TooManyRequestsException if too many from there have failed
   */
  public void tryLogIn(HttpRequest<?> request, String login) {
    tryLogIn(request);
    takeLogIn(name, named(request, login), network(request));
  }

  /**
   * Counts an attempt of which no name is known.
   *
   * @throws TooManyRequestsException if too many from there have failed
   */
  public void tryLogIn(HttpRequest<?> request) {
    takeLogIn(address, network(request), network(request));
  }

  /** The attempt under the name succeeded and counts no more. */
  public void loggedIn(HttpRequest<?> request, String login) {
    loggedIn(request);
    counts.giveBack(name, named(request, login));
  }

  /** The attempt succeeded and counts no more. */
  public void loggedIn(HttpRequest<?> request) {
    counts.giveBack(address, network(request));
  }

  /** A log-in through the provider of identities failed: told once for each address and span. */
  public void providerFailed(HttpRequest<?> request) {
    counts
        .take(provider, network(request))
        .filter(Excess::first)
        .ifPresent(
            excess ->
                note.refused(
                    AuditNote.of("LOG_IN_REFUSED", "ACCOUNT", "-")
                        .with(Map.of("method", "PROVIDER"))));
  }

  void doHeavyWork(String login) {
    counts.take(heavy, login).ifPresent(excess -> refuse(heavy, excess));
  }

  /** Of a flood the trail has the first; each entry more would only help to hide another one. */
  private void takeLogIn(Limit limit, String who, String network) {
    Optional<Excess> excess = counts.take(limit, who);
    if (excess.isPresent() && excess.get().first()) {
      note.refused(AuditNote.of("LOG_IN_LIMITED", "ADDRESS", network));
    }
    excess.ifPresent(found -> refuse(limit, found));
  }

  private static void refuse(Limit limit, Excess excess) {
    throw new TooManyRequestsException(limit.name(), excess.left());
  }

  /** Of the name only a digest is kept, for people type passwords there by mistake. */
  private String named(HttpRequest<?> request, String login) {
    String known = login.strip().toLowerCase(Locale.ROOT);
    return network(request) + " " + key.digest("log-in-limit", known).substring(0, DIGITS);
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
