package cn.jiangxin.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who calls the JSON interface with cookies and idempotency keys. */
public final class ApiCaller {
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI home;
  private String token = "";

  /** Logs in. */
  public ApiCaller(URI home, String login, String password) {
    this.home = home;
    Answer answer =
        post(
            "/api/v1/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
    token = found("\"csrfToken\":\"([^\"]+)\"", answer.body());
  }

  /** An answer with its status. */
  public record Answer(int status, String body) {

    /** Number of the record. */
    public String id() {
      return found("\"id\":(\\d+)", body);
    }

    /** The first field refused; empty if none was. */
    public String field() {
      Matcher field = Pattern.compile("\"field\":\"([^\"]*)\"").matcher(body);
      return field.find() ? field.group(1) : "";
    }
  }

  /** Reads. */
  public Answer get(String path) {
    return send("GET", path, "");
  }

  /** Records, with a key of its own. */
  public Answer post(String path, String body) {
    return send("POST", path, body);
  }

  /** Calls, with a key of its own. */
  public Answer send(String method, String path, String body) {
    return send(method, path, body, UUID.randomUUID().toString());
  }

  /** Calls with the idempotency key. */
  public Answer send(String method, String path, String body, String key) {
    HttpRequest request =
        HttpRequest.newBuilder(home.resolve(path))
            .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html")
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", token)
            .header("Idempotency-Key", key)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError(text);
    }
    return matcher.group(1);
  }
}
