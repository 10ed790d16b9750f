package cn.jiangxin.reporting;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditTrail;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
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
    String code = request.code();
    trail.append(
        actor,
        "PRODUCE_REPORT",
        kind,
        code == null ? "*" : code,
        studioId,
        Map.of(
            "format", request.format().name(),
            "language", request.locale().getLanguage(),
            "day", request.today().toString()));
  }
}
