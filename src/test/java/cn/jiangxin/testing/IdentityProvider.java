package cn.jiangxin.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A provider of identities that speaks OpenID Connect: discovery, the code flow with PKCE, keys,
 * signed tokens. It checks what a client sends as strictly as the standard says.
 */
public final class IdentityProvider implements AutoCloseable {
  /** Name of the service at the provider. */
  public static final String CLIENT = "jiangxin";

  /** The service's secret. */
  public static final String CLIENT_SECRET = "a secret: with + and %";

  private final HttpServer server;
  private final RSAKey key;
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private volatile Instant proved = Instant.now();
  private volatile Instant now = Instant.now();
  private volatile String person = "";
  private volatile Function<JWTClaimsSet, String> signer = this::signed;

  /** Starts one on a free port of this machine. */
  public IdentityProvider() {
    try {
      key = new RSAKeyGenerator(2048).keyID("k1").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException | JOSEException e) {
      throw new IllegalStateException(e);
    }
    server.createContext(
        "/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
    server.createContext("/keys", x -> answer(x, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.start();
  }

  /** Its address. */
  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Who is sitting before the browser, and when. */
  public void seat(String preferredUsername, Instant moment) {
    person = preferredUsername;
    now = moment;
    proved = moment;
    signer = this::signed;
  }

  /** Time goes on; it asks for the password again only when it is told to. */
  public void later(Instant moment) {
    now = moment;
  }

  /** Makes tokens in another way. */
  public void signWith(Function<JWTClaimsSet, String> other) {
    signer = other;
  }

  /** The usual signature. */
  public String signed(JWTClaimsSet claims) {
    return signed(claims, key);
  }

  /** A signature with a key that the provider has not published. */
  public static String signedByAnother(JWTClaimsSet claims) {
    try {
      return signed(claims, new RSAKeyGenerator(2048).keyID("k1").generate());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A token without any signature. */
  public static String unsigned(JWTClaimsSet claims) {
    return new PlainJWT(claims).serialize();
  }

  private static String signed(JWTClaimsSet claims, RSAKey key) {
    try {
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String discovery() {
    return """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
         "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys"}
        """
        .formatted(issuer());
  }

  /** Lets the person in at once and sends the browser back with a code. */
  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = parsed(exchange.getRequestURI().getRawQuery());
    boolean good =
        "code".equals(asked.get("response_type"))
            && CLIENT.equals(asked.get("client_id"))
            && asked.getOrDefault("scope", "").contains("openid")
            && "S256".equals(asked.get("code_challenge_method"))
            && asked.containsKey("state")
            && asked.containsKey("nonce");
    if (!good) {
      answer(exchange, 400, "{\"error\": \"invalid_request\"}");
      return;
    }
    if ("login".equals(asked.get("prompt")) && "0".equals(asked.get("max_age"))) {
      proved = now;
    }
    String code = UUID.randomUUID().toString();
    codes.put(code, asked);
    exchange
        .getResponseHeaders()
        .add(
            "Location",
            asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    answer(exchange, 302, "");
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> sent =
        parsed(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    String code = sent.getOrDefault("code", "");
    Map<String, String> begun = codes.getOrDefault(code, Map.of());
    codes.remove(code);
    boolean good =
        !begun.isEmpty()
            && isClient(exchange.getRequestHeaders().getFirst("Authorization"))
            && "authorization_code".equals(sent.get("grant_type"))
            && begun.getOrDefault("redirect_uri", "").equals(sent.get("redirect_uri"))
            && challenge(sent.getOrDefault("code_verifier", ""))
                .equals(begun.get("code_challenge"));
    if (good) {
      answer(
          exchange,
          200,
          "{\"token_type\": \"Bearer\", \"access_token\": \"x\", \"id_token\": \""
              + signer.apply(claims(begun.getOrDefault("nonce", "")))
              + "\"}");
    } else {
      answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
    }
  }

  private JWTClaimsSet claims(String nonce) {
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject("person-1")
        .audience(CLIENT)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", nonce)
        .claim("auth_time", proved.getEpochSecond())
        .claim("preferred_username", person)
        .build();
  }

  private static boolean isClient(String authorization) {
    String[] parts =
        new String(
                Base64.getDecoder().decode(authorization.substring("Basic ".length())),
                StandardCharsets.UTF_8)
            .split(":", 2);
    return decoded(parts[0]).equals(CLIENT) && decoded(parts[1]).equals(CLIENT_SECRET);
  }

  private static String challenge(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> parsed(String text) {
    Map<String, String> fields = new HashMap<>();
    Arrays.stream(text.split("&"))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> fields.put(decoded(pair[0]), decoded(pair[1])));
    return fields;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** Goes to an address of the provider as a browser does; where it is sent next. */
  public static URI visit(String address) {
    try {
      return URI.create(
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
              .headers()
              .firstValue("Location")
              .orElse(""));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
