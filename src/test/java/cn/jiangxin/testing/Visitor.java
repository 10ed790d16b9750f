package cn.jiangxin.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody before a browser that runs no scripts: keeps cookies, sends forms with the token of the
 * page last seen, follows no redirects. {@link Visitors} makes them.
 */
public final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern JSON_TOKEN = Pattern.compile("\"csrfToken\":\"([^\"]+)\"");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI home;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String token = "";

  /** A visitor to a service anywhere. */
  public Visitor(URI home) {
    this.home = home;
  }

  /** Opens a page. */
  public Page get(String path) {
    return send(to(path).header("Accept", "text/html,*/*;q=0.8").GET());
  }

  /** Sends a form with the token of the page last seen. */
  public Page post(String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", token);
    return postBare(path, all);
  }

  /** Sends a form just as given. */
  public Page postBare(String path, Map<String, String> fields) {
    return send(
        to(path)
            .header("Accept", "text/html,*/*;q=0.8")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(form(fields)));
  }

  /** Sends the body of a form as it stands, well encoded or not, without the token's header. */
  public Page postEncoded(String path, String body) {
    return send(
        to(path)
            .header("Accept", "text/html,*/*;q=0.8")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends something in a format of one's choice, with the token. */
  public Page postAs(String path, String type, String body) {
    return send(
        to(path)
            .header("Accept", "text/html,*/*;q=0.8")
            .header("Content-Type", type)
            .header("X-CSRF-Token", token)
            .POST(BodyPublishers.ofString(body)));
  }

  /** Calls the JSON interface, with the token where something may change. */
  public Page json(String method, String path, String body) {
    return send(
        to(path)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", token)
            .method(method, BodyPublishers.ofString(body)));
  }

  /** Calls the JSON interface with an idempotency key. */
  public Page json(String method, String path, String body, String key) {
    return send(
        to(path)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", token)
            .header("Idempotency-Key", key)
            .method(method, BodyPublishers.ofString(body)));
  }

  /** Uploads a file with further fields, as a form that a script sends. */
  public Page upload(String path, Map<String, String> fields, String name, byte[] file) {
    String boundary = "three-grey-herons";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach((field, value) -> part(body, boundary, field, "", value.getBytes(UTF_8)));
    part(body, boundary, name, "; filename=\"../../pack.zip\"", file);
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
    return send(
        to(path)
            .header("Accept", "text/html,application/json;q=0.8")
            .header("HX-Request", "true")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("X-CSRF-Token", token)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** Sends a form with a file just as given, as a browser without scripts does. */
  public Page uploadBare(
      String path, Map<String, String> fields, String name, String file, byte[] bytes) {
    String boundary = "no-scripts-here";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach((field, value) -> part(body, boundary, field, "", value.getBytes(UTF_8)));
    part(body, boundary, name, "; filename=\"" + file + "\"", bytes);
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
    return send(
        to(path)
            .header("Accept", "text/html,*/*;q=0.8")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** The token of the page last seen. */
  public String token() {
    return token;
  }

  private static void part(
      ByteArrayOutputStream body, String boundary, String name, String more, byte[] content) {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n"
            + (more.isEmpty() ? "" : "Content-Type: application/zip\r\n")
            + "\r\n";
    body.writeBytes(head.formatted(boundary, name, more).getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  /** Sends a file in the field of a form, as a browser with scripts does. */
  public Page upload(String path, String field, String name, byte[] file) {
    String boundary = "----part-of-the-form";
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
            .formatted(boundary, field, name);
    String end = "\r\n--%s--\r\n".formatted(boundary);
    return send(
        to(path)
            .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html")
            .header("HX-Request", "true")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("X-CSRF-Token", token)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofByteArray(file),
                    BodyPublishers.ofString(end))));
  }

  /** Reads from the JSON interface. */
  public Page json(String path) {
    return send(to(path).header("Accept", "application/json").GET());
  }

  /** Fetches a file. */
  public byte[] file(String path) {
    try {
      return CLIENT.send(to(path).GET().build(), BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Opens a page with further headers, given as name, value, name, value … */
  public Page getWith(String path, String... headers) {
    return send(to(path).headers(headers).GET());
  }

  /** Calls the JSON interface as a system that has a token and nothing else. */
  public Page byToken(String bearer, String method, String path, String body) {
    return send(
        to(path)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + bearer)
            .method(method, BodyPublishers.ofString(body)));
  }

  /** Sends further headers with every request from now on, such as a proxy adds. */
  public Visitor sending(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** The value of a cookie; empty if the browser has none of that name. */
  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  /** Puts a cookie of somebody's choice into the browser. */
  public Visitor withCookie(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  /** Reads pages in the language from now on: zh or en. */
  public Visitor speaking(String language) {
    return withCookie("lang", language);
  }

  private HttpRequest.Builder to(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path));
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private Page send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("set-cookie").forEach(this::keep);
      remember(TOKEN, answer.body());
      remember(JSON_TOKEN, answer.body());
      return new Page(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String header) {
    for (HttpCookie cookie : HttpCookie.parse(header)) {
      if (cookie.getMaxAge() == 0) {
        cookies.remove(cookie.getName());
      } else {
        cookies.put(cookie.getName(), cookie.getValue());
      }
    }
  }

  private void remember(Pattern pattern, String body) {
    Matcher matcher = pattern.matcher(body);
    if (matcher.find()) {
      token = matcher.group(1);
    }
  }

  /** The fields of a form written as in an address: name=value&name=value. */
  public static Map<String, String> fields(String written) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : written.split("&")) {
      int end = field.indexOf('=');
      if (end > 0) {
        fields.put(field.substring(0, end), field.substring(end + 1));
      }
    }
    return fields;
  }

  private static BodyPublisher form(Map<String, String> fields) {
    return BodyPublishers.ofString(
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
