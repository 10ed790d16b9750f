package cn.jiangxin.web.audit;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
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
import java.util.Map;

/** The audit trail: a list to search, and each entry with what it changed. */
@Hidden
@Controller(AuditController.PATH)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_AUDIT)
class AuditController {
  static final String PATH = "/audit";

  private final ReadAudit audit;
  private final AuditList list;
  private final Spelled spelled;

  AuditController(ReadAudit audit, AuditList list, Spelled spelled) {
    this.audit = audit;
    this.list = list;
    this.spelled = spelled;
  }

  @Get
  HttpResponse<?> list(Actor actor, HttpRequest<?> request) {
    return list.show(actor, new AskedAudit(request));
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
