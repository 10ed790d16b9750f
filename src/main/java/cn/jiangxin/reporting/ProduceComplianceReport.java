package cn.jiangxin.reporting;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.MessageSource;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.List;

/** Writes the compliance report of one studio or of every studio that the actor may see. */
@Singleton
public class ProduceComplianceReport {
  private static final String KIND = "compliance";

  private final GatherCompliance gather;
  private final Clauses clauses;
  private final ObjectMapper json;
  private final ReportPress press;
  private final MessageSource messages;
  private final NoteReport note;
  private final FootMark foot;

  ProduceComplianceReport(
      GatherCompliance gather,
      Clauses clauses,
      ObjectMapper json,
      ReportPress press,
      MessageSource messages,
      NoteReport note,
      FootMark foot) {
    this.gather = gather;
    this.clauses = clauses;
    this.json = json;
    this.press = press;
    this.messages = messages;
    this.note = note;
    this.foot = foot;
  }

  /**
   * Writes the report from the findings as they are stored; nothing is judged anew.
   *
   * @param out receives the report; it is left open, and untouched when the request is refused
   * @return how the file is called, or the reason of the refusal; a studio that the actor may not
   *     see is answered like one that does not exist
   */
  public Result<ReportFile> of(ReportRequest request, Actor actor, OutputStream out) {
    Scope scope = ReportScope.of(actor, Permission.READ_REGISTRY);
    if (scope.equals(Scope.NOTHING)) {
      return Result.refused(Reason.of("reporting.refused.permission"));
    }
    ComplianceFacts facts = gather.of(request.code(), request.today(), scope);
    String code = request.code();
    if (code != null && facts.studios().isEmpty()) {
      return Result.refused(Reason.at("studio", "reporting.refused.studio", code));
    }
    note.produced(KIND, request, code == null ? null : facts.studios().get(0).id(), actor);
    Wording wording = new Wording(messages, request.locale(), clauses::name);
    write(request, facts, wording, out);
    return Result.done(ReportFile.of(wording.text("reporting.compliance.file"), KIND, request));
  }

  private void write(
      ReportRequest request, ComplianceFacts facts, Wording wording, OutputStream out) {
    List<StudioReport> studios =
        new ComplianceReport(facts, wording, clauses, json, request.today()).studios();
    CompliancePaper paper = new CompliancePaper(studios, facts.places(), wording, request.today());
    switch (request.format()) {
      case PDF ->
          press.pdf(
              foot.on(request.code() == null ? paper.ofDistrict() : paper.ofStudio(), wording),
              request.locale(),
              out);
      case XLSX -> press.xlsx(paper.sheets(), request.locale(), out);
    }
  }
}
