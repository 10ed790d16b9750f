package cn.jiangxin.web.audit;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.audit.AuditProof;
import cn.jiangxin.access.audit.Checkpoint;
import cn.jiangxin.access.audit.Checkpoints;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.audit.CheckAudit;
import cn.jiangxin.platform.database.AppendOnly;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the chain of the audit trail stands: whether it is protected, its checkpoints, verifying. */
@Hidden
@Controller(ChainController.PATH)
@Produces(MediaType.TEXT_HTML)
class ChainController {
  static final String PATH = AuditController.PATH + "/chain";

  private static final String VIEW = "audit/chain";
  private static final int SHOWN = 30;
  private static final int HANDED_OUT = 10_000;
  private static final int LONGEST = 10_000;
  private static final int LONGEST_MARK = 120;

  private final Checkpoints checkpoints;
  private final CheckAudit check;
  private final AppendOnly tables;
  private final NoteDeed note;

  ChainController(Checkpoints checkpoints, CheckAudit check, AppendOnly tables, NoteDeed note) {
    this.checkpoints = checkpoints;
    this.check = check;
    this.tables = tables;
    this.note = note;
  }

  @Get
  @Needs({Permission.READ_AUDIT, Permission.KEEP_SYSTEM})
  HttpResponse<?> show() {
    return Pages.form(VIEW, Form.blank(), model(null));
  }

  @Heavy
  @Post
  @Needs(Permission.READ_AUDIT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> verify(Actor actor, @Body Map<String, Object> body) {
    Form form = Form.sent(body);
    String marks = form.optionalText("checkpoint", LONGEST).orElse("");
    String archivedTo = form.optionalText("archivedTo", LONGEST_MARK).orElse("");
    if (form.hasErrors()) {
      return Pages.refused(VIEW, form, model(null));
    }
    return check
        .run(actor, marks, archivedTo)
        .fold(
            proof -> Pages.form(VIEW, form, model(proof)),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(null)));
  }

  @Heavy
  @Get(value = "/checkpoints.txt", produces = MediaType.ALL)
  @Needs(Permission.READ_AUDIT)
  HttpResponse<?> checkpoints(Actor actor) {
    note.of(actor, AuditNote.of("EXPORT_CHECKPOINTS", "AUDIT", "*"));
    String text =
        checkpoints.latest(HANDED_OUT).stream()
            .map(ChainController::line)
            .collect(Collectors.joining());
    return HttpResponse.ok(text)
        .header(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"checkpoints.txt\"");
  }

  private static String line(Checkpoint checkpoint) {
    return checkpoint.mark().written() + " " + checkpoint.at() + "\n";
  }

  private Map<String, Object> model(@Nullable AuditProof proof) {
    Map<String, Object> model = new HashMap<>();
    model.put("checkpoints", checkpoints.latest(SHOWN));
    model.put("protected", tables.holds());
    model.put("proof", proof);
    return model;
  }
}
