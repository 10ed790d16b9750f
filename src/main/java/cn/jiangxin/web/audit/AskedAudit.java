package cn.jiangxin.web.audit;

import cn.jiangxin.access.audit.AuditResult;
import cn.jiangxin.oversight.audit.AuditPlace;
import cn.jiangxin.oversight.audit.AuditSearch;
import cn.jiangxin.web.words.Asked;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an address asks of the audit trail. */
final class AskedAudit {
  static final String BEFORE = "before";

  private final Asked asked;
  private final Map<String, String> query;

  AskedAudit(HttpRequest<?> request) {
    this.asked = new Asked(request);
    this.query =
        asked.query(
            "person", "action", "subject", "studio", "from", "to", "address", "result", "text");
  }

  AuditSearch search() {
    return new AuditSearch(
        asked.text("person"),
        asked.text("action"),
        asked.text("subject"),
        asked.text("studio"),
        day("from"),
        day("to"),
        asked.text("address"),
        asked.choice("result", AuditResult.class),
        asked.text("text"),
        AuditPlace.parse(asked.text(BEFORE)).orElse(null));
  }

  private @Nullable LocalDate day(String name) {
    try {
      return Optional.ofNullable(asked.text(name)).map(LocalDate::parse).orElse(null);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The filters as they were asked for. */
  Map<String, String> query() {
    return query;
  }

  /** Another address with the same filters. */
  String at(String path, String name, String value) {
    UriBuilder uri = UriBuilder.of(path);
    query.forEach(
        (filter, wanted) -> {
          if (!wanted.isEmpty()) {
            uri.queryParam(filter, wanted);
          }
        });
    return uri.queryParam(name, value).build().toString();
  }
}
