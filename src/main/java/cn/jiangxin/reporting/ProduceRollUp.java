package cn.jiangxin.reporting;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.reporting.rollup.RollUpYear;
import cn.jiangxin.reporting.rollup.UnitYear;
import cn.jiangxin.reporting.rollup.YearSpan;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.List;

/** Writes the annual roll-up of one unit, or of every unit that the actor may see (BDA-22.2). */
@Singleton
public class ProduceRollUp {
  private static final String KIND = "roll-up";

  private final RollUpYear rollUp;
  private final Bodies bodies;
  private final Clauses clauses;
  private final ReportPress press;
  private final MessageSource messages;
  private final NoteReport note;
  private final FootMark foot;

  ProduceRollUp(
      RollUpYear rollUp,
      Bodies bodies,
      Clauses clauses,
      ReportPress press,
      MessageSource messages,
      NoteReport note,
      FootMark foot) {
    this.rollUp = rollUp;
    this.bodies = bodies;
    this.clauses = clauses;
    this.press = press;
    this.messages = messages;
    this.note = note;
    this.foot = foot;
  }

  /**
   * Writes the report.
   *
   * @param request its code is that of the unit
   * @param out receives the report; it is left open, and untouched when the request is refused
   * @return how the file is called, or the reason of the refusal; a unit that the actor may not see
   *     is answered like one that does not exist
   */
  public Result<ReportFile> of(
      ReportRequest request, YearSpan span, Actor actor, OutputStream out) {
    List<UnitYear> units = units(request, span, actor);
    String code = request.code();
    if (units.isEmpty()) {
      return Result.refused(
          code == null
              ? Reason.of("reporting.refused.rollup")
              : Reason.at("unit", "reporting.refused.unit", code));
    }
    note.produced(KIND, request, span.year(), actor);
    Wording wording = new Wording(messages, request.locale(), clauses::name);
    write(request, span, units, actor, wording, out);
    return Result.done(
        ReportFile.of(
            wording.text("reporting.rollup.file", String.valueOf(span.year())),
            KIND + "-" + span.year(),
            request));
  }

  private List<UnitYear> units(ReportRequest request, YearSpan span, Actor actor) {
    String code = request.code();
    return code == null
        ? rollUp.all(span, actor)
        : rollUp.unit(code, span, actor).stream().toList();
  }

  private void write(
      ReportRequest request,
      YearSpan span,
      List<UnitYear> units,
      Actor actor,
      Wording wording,
      OutputStream out) {
    List<String> places = bodies.places(ReportScope.of(actor, Permission.READ_REGISTRY));
    RollUpPaper paper =
        new RollUpPaper(units, span, places, wording, new RollUpLines(wording, clauses));
    switch (request.format()) {
      case PDF ->
          press.pdf(
              foot.on(request.code() == null ? paper.ofDistrict() : paper.ofUnit(), wording),
              request.locale(),
              out);
      case XLSX -> press.xlsx(paper.sheets(), request.locale(), out);
    }
  }
}
