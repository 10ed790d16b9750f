package cn.jiangxin.access.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Talks to the provider; follows no redirects and waits for nothing long. */
final class ProviderCalls {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** The provider's description of itself; what names another issuer is not believed. */
  Endpoints discover(URI issuer) throws ProviderProblem {
    String base = issuer.toString().replaceFirst("/$", "");
    Map<String, Object> found =
        json(HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration")).GET());
    if (!issuer.toString().equals(text(found, "issuer"))) {
      throw new ProviderProblem("the provider names another issuer");
    }
    return new Endpoints(
        URI.create(text(found, "authorization_endpoint")),
        URI.create(text(found, "token_endpoint")),
        URI.create(text(found, "jwks_uri")));
  }

  /** Changes a code for an identity token. */
  String identityToken(
      URI endpoint,
      String clientId,
      @Nullable String clientSecret,
      String code,
      String verifier,
      URI callback)
      throws ProviderProblem {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", callback.toString());
    form.put("code_verifier", verifier);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded");
    if (clientSecret == null) {
      form.put("client_id", clientId);
    } else {
      request.header("Authorization", basic(clientId, clientSecret));
    }
    return text(json(request.POST(HttpRequest.BodyPublishers.ofString(written(form)))), "id_token");
  }

  private Map<String, Object> json(HttpRequest.Builder request) throws ProviderProblem {
    try {
      HttpResponse<String> answer =
          client.send(
              request.header("Accept", "application/json").timeout(PATIENCE).build(),
              BodyHandlers.ofString());
      if (answer.statusCode() != OK) {
        throw new ProviderProblem("the provider answered " + answer.statusCode());
      }
      return JSONObjectUtils.parse(answer.body());
    } catch (IOException | ParseException e) {
      throw new ProviderProblem("the provider could not be asked", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderProblem("interrupted", e);
    }
  }

  private static String text(Map<String, Object> object, String name) throws ProviderProblem {
    if (object.get(name) instanceof String text) {
      return text;
    }
    throw new ProviderProblem("the provider did not say " + name);
  }

  private static String basic(String id, String secret) {
    String both = encoded(id) + ":" + encoded(secret);
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  static String written(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
