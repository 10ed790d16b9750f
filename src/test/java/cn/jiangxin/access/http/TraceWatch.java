package cn.jiangxin.access.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands by whenever a test speaks to the service, whatever it is about: a write that is
 * acknowledged without an entry in the audit trail, a refused one with an entry, and a file handed
 * out without one turn into an error, so that their test fails.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class TraceWatch {
  private static final Logger LOG = LoggerFactory.getLogger(TraceWatch.class);
  private static final Set<HttpMethod> WRITING =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH);

  /**
   * These compute, choose a language or are routes of the tests; nothing is kept. What somebody is
   * still typing is no record yet, and seen by nobody else.
   */
  private static final Pattern KEEPS_NOTHING =
      Pattern.compile(
          "/language|/api/v1/assessments|.*/policies/[^/]+/(pack/)?preview"
              + "|/policies/[^/]+/pack|.*/unfinished(/discard)?|/troubles/.*|/sensitive(/.*)?");

  /** A proof of who one is that is refused is told on purpose, and so is a recusal. */
  private static final Pattern TOLD_REFUSED =
      Pattern.compile(
          "/login(/.*)?|/api/v1/session(/proof)?|/api/v1/.*/reviews/[0-9]+/experts"
              + "|/account/second-factor/remove|/studios/[^/]+/money/.*");

  /** Done once more they change nothing, whatever is said with it. */
  private static final Pattern ONCE =
      Pattern.compile(".*/(return|verification|disable|enable|read)");

  /** They end what there is to be ended, which may be nothing from the first. */
  private static final Pattern ENDS_WHAT_THERE_IS =
      Pattern.compile(
          ".*/(end|end-others|revoke|second-factor/reset)"
              + "|.*/reminders(/[0-9]+)?/read"
              + "|.*/accounts?(/[^/]+)?/(second-factor|sessions(/[^/]+)?|tokens/[0-9]+)");

  /** Warnings that come with something done: what it raised, what it could not bring about. */
  private static final Pattern DONE_ALL_THE_SAME =
      Pattern.compile("WARNING\\R(ledger\\.effect|[a-z]+\\.done)\\..*", Pattern.DOTALL);

  private static final Set<String> ACKNOWLEDGED = ConcurrentHashMap.newKeySet();

  @RequestFilter
  void begin(HttpRequest<?> request) {
    CountingWhence.begin(request);
  }

  @ResponseFilter
  void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
    int entries = CountingWhence.entries(request);
    if (WRITING.contains(request.getMethod())) {
      judgeWrite(request, response, entries);
    } else if (isFile(response) && entries == 0) {
      fail(request, response, "a file without an entry");
    }
  }

  private static void judgeWrite(
      HttpRequest<?> request, MutableHttpResponse<?> response, int entries) {
    String path = request.getPath();
    if (KEEPS_NOTHING.matcher(path).matches()) {
      return;
    }
    boolean done = isDone(request, response);
    if (!done && entries > 0 && !TOLD_REFUSED.matcher(path).matches()) {
      fail(request, response, "refused with an entry");
    }
    if (done && entries > 0) {
      ACKNOWLEDGED.add(said(request));
    }
    if (done && entries == 0 && !isRepeated(request)) {
      fail(request, response, "done without an entry");
    }
  }

  private static boolean isRepeated(HttpRequest<?> request) {
    return ACKNOWLEDGED.contains(said(request))
        || ENDS_WHAT_THERE_IS.matcher(request.getPath()).matches();
  }

  /** A form is answered with the way to another page, which may carry the refusal. */
  private static boolean isDone(HttpRequest<?> request, MutableHttpResponse<?> response) {
    int status = response.code();
    String location = response.getHeaders().get(HttpHeaders.LOCATION);
    boolean sentAway =
        switch (request.getPath()) {
          case "/logout" -> SignedIn.of(request).isEmpty();
          case "/first-run" -> false;
          default -> "/login".equals(location);
        };
    return status < 400 && !sentAway && !hasWarning(response);
  }

  private static boolean hasWarning(MutableHttpResponse<?> response) {
    return Optional.ofNullable(response.getCookies().get("flash"))
        .map(
            cookie ->
                new String(
                    Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8))
        .filter(text -> text.startsWith("WARNING"))
        .filter(text -> !DONE_ALL_THE_SAME.matcher(text).matches())
        .isPresent();
  }

  private static boolean isFile(MutableHttpResponse<?> response) {
    return response.code() < 400 && response.getHeaders().contains(HttpHeaders.CONTENT_DISPOSITION);
  }

  /** The same said twice is a repetition, which has no second effect. */
  private static String said(HttpRequest<?> request) {
    String path = request.getPath();
    if (ONCE.matcher(path).matches()) {
      return path;
    }
    String key = request.getHeaders().get("Idempotency-Key");
    boolean upload =
        request.getContentType().filter(MediaType.MULTIPART_FORM_DATA_TYPE::equals).isPresent();
    String body = upload ? "" : request.getBody().map(Object::toString).orElse("");
    return request.getMethod()
        + " "
        + request.getUri()
        + " "
        + key
        + " "
        + body.replaceAll("_csrf=[^,&}]*", "");
  }

  private static void fail(HttpRequest<?> request, MutableHttpResponse<?> response, String fault) {
    LOG.error("{} {}: {} ({})", request.getMethod(), request.getPath(), fault, response.code());
    response.status(HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
