package cn.jiangxin.reporting;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditTrail;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Notes in the audit trail who took which report out of the system; without the note no report. */
@Singleton
class NoteReport {
  private final AuditTrail trail;

  NoteReport(AuditTrail trail) {
    this.trail = trail;
  }

  /**
   * Appends the entry.
   *
   * @param studioId the studio that the report is about; null: more than one
   */
  @Transactional
  void produced(String kind, ReportRequest request, @Nullable Long studioId, Actor actor) {
    append(kind, request, studioId, detail(request), actor);
  }

  /** Appends the entry of a report on a calendar year of several studios. */
  @Transactional
  void produced(String kind, ReportRequest request, int year, Actor actor) {
    Map<String, String> detail = new TreeMap<>(detail(request));
    detail.put("year", String.valueOf(year));
    append(kind, request, null, detail, actor);
  }

  private static Map<String, String> detail(ReportRequest request) {
    return Map.of(
        "format", request.format().name(),
        "language", request.locale().getLanguage(),
        "day", request.today().toString());
  }

  private void append(
      String kind,
      ReportRequest request,
      @Nullable Long studioId,
      Map<String, String> detail,
      Actor actor) {
    String code = request.code();
    trail.append(actor, "PRODUCE_REPORT", kind, code == null ? "*" : code, studioId, detail);
  }
}
