package cn.jiangxin.reporting;

import cn.jiangxin.access.Actor;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Writes the file of one studio as of a day: all that its register, ledgers and reviews say. */
@Singleton
public class ProduceStudioFile {
  private static final String KIND = "studio-file";

  private final GatherStudioFile gather;
  private final Clauses clauses;
  private final ReportPress press;
  private final MessageSource messages;
  private final NoteReport note;
  private final FootMark foot;

  ProduceStudioFile(
      GatherStudioFile gather,
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
   * Writes the file as PDF; money is in it only for those who may see it.
   *
   * @param request its code is that of the studio
   * @param day what happened later is left out
   * @param out receives the report; it is left open, and untouched when the request is refused
   * @return how the file is called; refused if there is no such studio for the actor
   */
  public Result<ReportFile> of(
      ReportRequest request, LocalDate day, Actor actor, OutputStream out) {
    String code = Objects.requireNonNullElse(request.code(), "");
    Optional<StudioFileFacts> facts = gather.of(code, day, actor);
    if (facts.isEmpty()) {
      return Result.refused(Reason.at("studio", "reporting.refused.studio", code));
    }
    note.produced(KIND, request, facts.get().profile().studio().id(), actor);
    Wording wording = new Wording(messages, request.locale(), clauses::name);
    Paper paper = new StudioFilePaper(facts.get(), clauses, wording, day).paper(request.today());
    press.pdf(foot.on(paper, wording), request.locale(), out);
    return Result.done(ReportFile.of(wording.text("reporting.file.file"), KIND, request));
  }
}
