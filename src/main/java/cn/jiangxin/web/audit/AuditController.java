package cn.jiangxin.web.audit;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.audit.AuditPage;
import cn.jiangxin.oversight.audit.ReadAudit;
import cn.jiangxin.oversight.audit.SeenEntry;
import cn.jiangxin.oversight.audit.Spelled;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;

/** The audit trail: a list to search, and each entry with what it changed. */
@Hidden
@Controller(AuditController.PATH)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_AUDIT)
class AuditController {
  static final String PATH = "/audit";

  private final ReadAudit audit;
  private final Spelled spelled;

  AuditController(ReadAudit audit, Spelled spelled) {
    this.audit = audit;
    this.spelled = spelled;
  }

  @Get
  HttpResponse<?> list(Actor actor, HttpRequest<?> request) {
    AskedAudit asked = new AskedAudit(request);
    AuditPage page = audit.page(actor, asked.search());
    Map<String, Object> model = new HashMap<>();
    model.put("entries", page.entries());
    model.put("query", asked.query());
    model.put("actions", audit.actions());
    model.put("first", asked.search().before() == null);
    model.put(
        "older",
        page.next().map(next -> asked.at(PATH, AskedAudit.BEFORE, next.toString())).orElse(null));
    model.put("csv", asked.at(PATH + "/export", "format", "CSV"));
    model.put("xlsx", asked.at(PATH + "/export", "format", "XLSX"));
    return Pages.show("audit/list", model);
  }

  @Get("/entries/{id}")
  HttpResponse<?> entry(Actor actor, long id) {
    return audit
        .find(actor, id)
        .<HttpResponse<?>>map(found -> Pages.show("audit/entry", model(found)))
        .orElseGet(HttpResponse::notFound);
  }

  private Map<String, ?> model(SeenEntry found) {
    return Map.of(
        "found",
        found,
        "changes",
        spelled.changes(found.entry().changes()),
        "detail",
        spelled.detail(found.entry().detail()));
  }
}
