package cn.jiangxin.access.oidc;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.InstallationKey;
import com.nimbusds.jwt.JWTClaimsSet;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The configured provider of identities, if there is one. What it says is believed only for a
 * log-in that this browser has begun here a short while ago: state, nonce and PKCE are checked.
 */
@Singleton
public class Provider {
  private static final String PURPOSE = "provider-log-in";
  private static final String SEPARATOR = "\n";
  private static final int PARTS = 7;
  private static final long GOOD_FOR_SECONDS = 600;
  private static final long SECONDS_OFF = 60;
  private static final int RANDOM_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Optional<ProviderSettings> settings;
  private final InstallationKey key;
  private final BusinessClock clock;
  private final ProviderCalls calls = new ProviderCalls();
  private volatile @Nullable Endpoints endpoints;
  private volatile @Nullable IdentityTokens tokens;

  Provider(Optional<ProviderSettings> settings, InstallationKey key, BusinessClock clock) {
    this.settings = settings;
    this.key = key;
    this.clock = clock;
    settings.ifPresent(Provider::requireSense);
  }

  /** Whoever listens on the way could otherwise send anybody in. */
  private static void requireSense(ProviderSettings settings) {
    URI issuer = settings.getIssuer();
    boolean here = List.of("localhost", "127.0.0.1").contains(String.valueOf(issuer.getHost()));
    if (!"https".equals(issuer.getScheme()) && !here) {
      throw new IllegalArgumentException("jiangxin.oidc.issuer must begin with https://");
    }
  }

  /** What people call it; empty if there is none. */
  public String name() {
    return settings.map(ProviderSettings::getName).orElse("");
  }

  /**
   * Begins a log-in.
   *
   * @param here address of the callback as the browser knows it
   * @param back where the person wants to go afterwards
   * @param again whether the provider shall ask for the password even of whom it knows; a log-in
   *     from before is then not believed
   * @throws ProviderProblem if there is no provider, or it is silent
   */
  public Begun begin(URI here, String back, boolean again) throws ProviderProblem {
    ProviderSettings provider = settings.orElseThrow(() -> new ProviderProblem("no provider"));
    String state = random();
    String nonce = random();
    String verifier = random();
    URI callback = callback(provider, here);
    long until = clock.now().getEpochSecond() + GOOD_FOR_SECONDS;
    UriBuilder address =
        UriBuilder.of(endpoints(provider).authorization())
            .queryParam("response_type", "code")
            .queryParam("client_id", provider.getClientId())
            .queryParam("redirect_uri", callback.toString())
            .queryParam("scope", provider.getScopes())
            .queryParam("state", state)
            .queryParam("nonce", nonce)
            .queryParam("code_challenge", challenge(verifier))
            .queryParam("code_challenge_method", "S256");
    if (again) {
      address.queryParam("prompt", "login").queryParam("max_age", "0");
    }
    String kept =
        String.join(
            SEPARATOR,
            state,
            nonce,
            verifier,
            callback.toString(),
            Long.toString(until),
            Boolean.toString(again),
            back.replace(SEPARATOR, ""));
    return new Begun(address.build(), key.seal(PURPOSE, "", kept));
  }

  /**
   * Ends a log-in.
   *
   * @param kept what the browser has kept
   * @param state what the provider has sent back
   * @param code what the provider gives for it
   * @throws ProviderProblem if any of it cannot be believed
   */
  public Known end(String kept, String state, String code) throws ProviderProblem {
    ProviderSettings provider = settings.orElseThrow(() -> new ProviderProblem("no provider"));
    String[] parts = opened(kept);
    if (!MessageDigest.isEqual(bytes(parts[0]), bytes(state))) {
      throw new ProviderProblem("the answer belongs to another log-in");
    }
    String token =
        calls.identityToken(
            endpoints(provider).token(),
            provider.getClientId(),
            provider.getClientSecret(),
            code,
            parts[2],
            URI.create(parts[3]));
    JWTClaimsSet claims = tokens(provider).believe(token, parts[1]);
    Instant proved = provedAt(claims);
    long begun = Long.parseLong(parts[4]) - GOOD_FOR_SECONDS;
    if (Boolean.parseBoolean(parts[5])
        && proved.isBefore(Instant.ofEpochSecond(begun - SECONDS_OFF))) {
      throw new ProviderProblem("the person was not asked again");
    }
    return new Known(login(provider, claims), proved, parts[6]);
  }

  private String[] opened(String kept) throws ProviderProblem {
    try {
      String[] parts = key.open(PURPOSE, "", kept).split(SEPARATOR, -1);
      if (parts.length == PARTS && clock.now().getEpochSecond() < Long.parseLong(parts[4])) {
        return parts;
      }
    } catch (RuntimeException e) {
      throw new ProviderProblem("what the browser has kept was not made here", e);
    }
    throw new ProviderProblem("the log-in took too long");
  }

  private static String login(ProviderSettings provider, JWTClaimsSet claims)
      throws ProviderProblem {
    try {
      String claim = claims.getStringClaim(provider.getClaim());
      if (claim == null || claim.isBlank()) {
        throw new ProviderProblem("the token lacks the claim " + provider.getClaim());
      }
      return claim.strip().toLowerCase(Locale.ROOT);
    } catch (ParseException e) {
      throw new ProviderProblem("the claim is no text", e);
    }
  }

  /** A provider that was asked for a new proof must say when it took it. */
  private static Instant provedAt(JWTClaimsSet claims) throws ProviderProblem {
    try {
      Date moment = claims.getDateClaim("auth_time");
      return moment == null ? Instant.EPOCH : moment.toInstant();
    } catch (ParseException e) {
      throw new ProviderProblem("the moment of the proof is none", e);
    }
  }

  private Endpoints endpoints(ProviderSettings provider) throws ProviderProblem {
    Endpoints known = endpoints;
    if (known == null) {
      known = calls.discover(provider.getIssuer());
      endpoints = known;
    }
    return known;
  }

  private IdentityTokens tokens(ProviderSettings provider) throws ProviderProblem {
    IdentityTokens known = tokens;
    if (known == null) {
      known =
          new IdentityTokens(
              provider.getIssuer(),
              provider.getClientId(),
              endpoints(provider).keys(),
              () -> Date.from(clock.now()));
      tokens = known;
    }
    return known;
  }

  private static URI callback(ProviderSettings provider, URI here) {
    URI configured = provider.getCallback();
    return configured == null ? here : configured;
  }

  private static String random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String challenge(String verifier) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(verifier));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
