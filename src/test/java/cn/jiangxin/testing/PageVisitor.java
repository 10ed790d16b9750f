package cn.jiangxin.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who looks at pages and fills in forms, with cookies as a browser keeps them. */
public final class PageVisitor {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI server;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private String csrf = "";

  /** A visitor to the server at the address. */
  public PageVisitor(URI server) {
    this.server = server;
  }

  /** What came back. */
  public record Answer(int status, String location, String body) {

    /** The page's text without its tags, blanks joined. */
    public String text() {
      return body.replaceAll("(?s)<(script|style).*?</\\1>", " ")
          .replaceAll("<[^>]*>", " ")
          .replace("&#39;", "'")
          .replace("&quot;", "\"")
          .replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&amp;", "&")
          .replaceAll("\\s+", " ")
          .strip();
    }

    /** The value of an input field. */
    public String field(String name) {
      Matcher field =
          Pattern.compile("<input[^>]*name=\"" + Pattern.quote(name) + "\"[^>]*>").matcher(body);
      if (!field.find()) {
        throw new AssertionError("no field " + name);
      }
      Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(field.group());
      return value.find() ? value.group(1) : "";
    }

    /** The sentence at a field that was refused; empty if it was not. */
    public String error(String field) {
      Matcher error =
          Pattern.compile("id=\"" + Pattern.quote(field) + "-error\"[^>]*>([^<]*)<").matcher(body);
      return error.find() ? error.group(1) : "";
    }
  }

  /** Signs in with the password of {@link SmallDistrict}. */
  public PageVisitor signedIn(String login) {
    get("/login");
    Answer answer = post("/login", Map.of("login", login, "password", SmallDistrict.PASSWORD));
    if (answer.status() != 303) {
      throw new AssertionError("log-in of " + login + " answered " + answer.status());
    }
    return this;
  }

  /** Reads pages in English from now on. */
  public PageVisitor inEnglish() {
    HttpCookie language = new HttpCookie("lang", "en");
    language.setPath("/");
    language.setVersion(0);
    cookies.getCookieStore().add(server, language);
    return this;
  }

  /** Asks for a page. */
  public Answer get(String path) {
    return send(HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).GET());
  }

  /** Sends a form, with the token of the last page. */
  public Answer post(String path, Map<String, String> form) {
    List<String> pairs = new ArrayList<>();
    pairs.add("_csrf=" + encoded(csrf));
    form.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
    return send(
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", pairs))));
  }

  /** Goes where an answer sends to. */
  public Answer follow(Answer answer) {
    return get(answer.location());
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      Matcher token = CSRF.matcher(response.body());
      if (token.find()) {
        csrf = token.group(1);
      }
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Location").orElse(""),
          response.body());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
