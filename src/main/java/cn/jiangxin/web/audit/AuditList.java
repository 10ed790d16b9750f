package cn.jiangxin.web.audit;

import cn.jiangxin.access.Actor;
import cn.jiangxin.oversight.audit.AuditPage;
import cn.jiangxin.oversight.audit.ReadAudit;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page with the entries found and the filters, or with what is wrong with the filters. */
@Singleton
final class AuditList {
  private static final String VIEW = "audit/list";
  private static final AuditPage NOTHING = new AuditPage(List.of(), false);

  private final ReadAudit audit;

  AuditList(ReadAudit audit) {
    this.audit = audit;
  }

  HttpResponse<?> show(Actor actor, AskedAudit asked) {
    return asked.form().hasErrors()
        ? Pages.refused(VIEW, asked.form(), model(asked, NOTHING))
        : Pages.form(VIEW, asked.form(), model(asked, audit.page(actor, asked.search())));
  }

  private Map<String, ?> model(AskedAudit asked, AuditPage page) {
    Map<String, Object> model = new HashMap<>();
    model.put("entries", page.entries());
    model.put("query", asked.query());
    model.put("actions", audit.actions());
    model.put("first", asked.search().before() == null);
    model.put(
        "older",
        page.next()
            .map(next -> asked.at(AuditController.PATH, AskedAudit.BEFORE, next.toString()))
            .orElse(null));
    model.put("csv", asked.at(AuditController.PATH + "/export", "format", "CSV"));
    model.put("xlsx", asked.at(AuditController.PATH + "/export", "format", "XLSX"));
    return model;
  }
}
