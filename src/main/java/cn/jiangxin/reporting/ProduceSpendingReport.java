package cn.jiangxin.reporting;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.io.OutputStream;

/** Writes the spending report of one grant or of every grant that the actor may see. */
@Singleton
public class ProduceSpendingReport {
  private static final String KIND = "spending";

  private final GatherSpending gather;
  private final Clauses clauses;
  private final ReportPress press;
  private final MessageSource messages;
  private final NoteReport note;
  private final FootMark foot;

  ProduceSpendingReport(
      GatherSpending gather,
      Clauses clauses,
      ReportPress press,
      MessageSource messages,
      NoteReport note,
      FootMark foot) {
    this.gather = gather;
    this.clauses = clauses;
    this.press = press;
    this.messages = messages;
    this.note = note;
    this.foot = foot;
  }

  /**
   * Writes the report from the postings up to the day of issue.
   *
   * @param out receives the report; it is left open, and untouched when the request is refused
   * @return how the file is called, or the reason of the refusal; a grant that the actor may not
   *     see is answered like one that does not exist
   */
  public Result<ReportFile> of(ReportRequest request, Actor actor, OutputStream out) {
    Scope scope = ReportScope.of(actor, Permission.READ_MONEY);
    if (scope.equals(Scope.NOTHING)) {
      return Result.refused(Reason.of("reporting.refused.permission"));
    }
    SpendingFacts facts = gather.of(request.code(), request.today(), scope);
    String code = request.code();
    if (code != null && facts.grants().isEmpty()) {
      return Result.refused(Reason.at("grant", "reporting.refused.grant", code));
    }
    note.produced(KIND, request, code == null ? null : facts.grants().get(0).studioId(), actor);
    Wording wording = new Wording(messages, request.locale(), clauses::name);
    write(request, facts, wording, out);
    return Result.done(ReportFile.of(wording.text("reporting.spending.file"), KIND, request));
  }

  private void write(
      ReportRequest request, SpendingFacts facts, Wording wording, OutputStream out) {
    SpendingPaper paper =
        new SpendingPaper(
            new SpendingReport(facts, wording), facts.places(), wording, clauses, request.today());
    switch (request.format()) {
      case PDF ->
          press.pdf(
              foot.on(request.code() == null ? paper.ofDistrict() : paper.ofGrant(), wording),
              request.locale(),
              out);
      case XLSX -> press.xlsx(paper.sheets(), request.locale(), out);
    }
  }
}
