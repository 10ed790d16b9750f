package cn.jiangxin.web.audit;

import cn.jiangxin.access.audit.AuditResult;
import cn.jiangxin.oversight.audit.AuditPlace;
import cn.jiangxin.oversight.audit.AuditSearch;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.web.shell.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of the audit trail. Unlike other lists it takes no filter for none: whoever
 * reads or exports part of the trail must not get more, or less, than what is asked for.
 */
final class AskedAudit {
  static final String BEFORE = "before";

  private static final int LONGEST = 100;
  private static final List<String> FILTERS =
      List.of("person", "action", "subject", "studio", "from", "to", "address", "result", "text");

  private final Form form;
  private final AuditSearch search;

  AskedAudit(HttpRequest<?> request) {
    Map<String, String> sent = new HashMap<>();
    request.getParameters().forEach((name, values) -> sent.put(name, values.get(0)));
    this.form = Form.sent(sent);
    this.search =
        new AuditSearch(
            text("person"),
            text("action"),
            text("subject"),
            text("studio"),
            form.optionalDate("from").orElse(null),
            form.optionalDate("to").orElse(null),
            text("address"),
            form.optionalChoice("result", AuditResult.class).orElse(null),
            text("text"),
            place().orElse(null));
    form.refuse(search.refusals());
  }

  private @Nullable String text(String name) {
    return form.optionalText(name, LONGEST).orElse(null);
  }

  private Optional<AuditPlace> place() {
    Optional<AuditPlace> place = AuditPlace.parse(form.value(BEFORE));
    if (place.isEmpty() && !form.value(BEFORE).isEmpty()) {
      form.refuse(Reason.of("audit.refused.place"));
    }
    return place;
  }

  /** The filters, and what is wrong with them. */
  Form form() {
    return form;
  }

  /** What is searched for; it is worth something only if nothing is wrong with the filters. */
  AuditSearch search() {
    return search;
  }

  /** The filters as they were asked for. */
  Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>();
    FILTERS.forEach(name -> query.put(name, form.value(name)));
    return query;
  }

  /** Another address with the same filters. */
  String at(String path, String name, String value) {
    UriBuilder uri = UriBuilder.of(path);
    query()
        .forEach(
            (filter, wanted) -> {
              if (!wanted.isEmpty()) {
                uri.queryParam(filter, wanted);
              }
            });
    return uri.queryParam(name, value).build().toString();
  }
}
