package cn.jiangxin.web.policy;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.CsrfToken;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.access.http.TokenInPart;
import cn.jiangxin.oversight.amendment.PolicyProposals;
import cn.jiangxin.oversight.library.PolicyEntry;
import cn.jiangxin.oversight.library.PolicyLibrary;
import cn.jiangxin.oversight.preview.PackArchive;
import cn.jiangxin.oversight.preview.PolicyPreview;
import cn.jiangxin.oversight.preview.PreviewPolicy;
import cn.jiangxin.oversight.preview.PublishPolicy;
import cn.jiangxin.oversight.preview.Publishing;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form that tries out another text of a policy's pack, and publishes it. */
@Hidden
@Controller("/policies/{id}/pack")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.PUBLISH_POLICY)
class PackController {
  private static final String VIEW = "policy/pack";
  private static final String KEY = "key";
  private static final int LONGEST_NOTE = 500;

  private final PolicyLibrary library;
  private final PreviewPolicy preview;
  private final PublishPolicy publish;
  private final PolicyProposals proposals;

  PackController(
      PolicyLibrary library,
      PreviewPolicy preview,
      PublishPolicy publish,
      PolicyProposals proposals) {
    this.library = library;
    this.preview = preview;
    this.publish = publish;
    this.proposals = proposals;
  }

  @Get
  HttpResponse<?> form(Actor actor, @PathVariable String id) {
    return find(actor, id)
        .<HttpResponse<?>>map(
            policy ->
                Pages.form(
                    VIEW,
                    Form.showing(Map.of(KEY, UUID.randomUUID().toString())),
                    model(policy, null, "")))
        .orElseGet(HttpResponse::notFound);
  }

  @Heavy
  @Post
  @TokenInPart
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> send(
      Actor actor,
      @PathVariable String id,
      @Part @Nullable CompletedFileUpload pack,
      @Part @Nullable String step,
      @Part @Nullable String tried,
      @Part @Nullable String key,
      @Part @Nullable String effectiveFrom,
      @Part @Nullable String note,
      @Part(CsrfToken.FIELD) @Nullable String token,
      HttpRequest<?> request) {
    Map<String, @Nullable String> fields = new HashMap<>();
    fields.put("step", step);
    fields.put("tried", tried);
    fields.put(KEY, key);
    fields.put("effectiveFrom", effectiveFrom);
    fields.put("note", note);
    PackForm sent = PackForm.of(pack, fields);
    return find(actor, id)
        .<HttpResponse<?>>map(
            policy ->
                sent.publishes()
                    ? publish(actor, policy, sent, request)
                    : tried(actor, policy, sent))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> tried(Actor actor, PolicyEntry policy, PackForm sent) {
    Form form = sent.form();
    LocalDate from = form.optionalDate("effectiveFrom").orElse(null);
    if (form.hasErrors()) {
      return Pages.refused(VIEW, form, model(policy, null, ""));
    }
    Result<PolicyPreview> result =
        preview.ofPack(
            new PreviewPolicy.Wanted(policy.scheme().id(), from),
            sent.zip(),
            actor.scopeFor(Permission.PUBLISH_POLICY));
    return result.fold(
        found -> Pages.form(VIEW, form, model(policy, found, sent.digest())),
        reasons -> Pages.refused(VIEW, form.refuse(reasons), model(policy, null, "")));
  }

  private HttpResponse<?> publish(
      Actor actor, PolicyEntry policy, PackForm sent, HttpRequest<?> request) {
    Form form = sent.form();
    LocalDate from = form.date("effectiveFrom");
    String note = form.text("note", LONGEST_NOTE);
    if (!sent.wasTried()) {
      form.refuse(Reason.at(PackArchive.FIELD, "outlook.pack.changed"));
    }
    String tried = form.value("tried");
    if (form.hasErrors()) {
      return Pages.refused(VIEW, form, model(policy, null, tried));
    }
    return PackArchive.read(sent.zip())
        .fold(
            files ->
                publish.publish(
                    actor,
                    policy.scheme().id(),
                    PublishPolicy.Request.ofPack(files, from, note, form.value(KEY))),
            Result::<Publishing>refused)
        .fold(
            outcome -> published(policy, outcome, request),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(policy, null, tried)));
  }

  /** A script that sends the form goes on to the page that the header names. */
  private static HttpResponse<?> published(
      PolicyEntry policy, Publishing outcome, HttpRequest<?> request) {
    String page = "/policies/" + policy.scheme().id();
    MutableHttpResponse<?> done = Pages.done(page, Outcome.told(outcome));
    return Pages.isPartOfPage(request)
        ? done.status(HttpStatus.OK).header("HX-Redirect", page)
        : done;
  }

  private Optional<PolicyEntry> find(Actor actor, String id) {
    return library.find(id, actor.scopeFor(Permission.READ_REGISTRY));
  }

  private Map<String, Object> model(
      PolicyEntry policy, @Nullable PolicyPreview found, String tried) {
    Map<String, Object> model = new HashMap<>();
    model.put("policy", policy);
    model.put("waiting", proposals.waiting(policy.scheme().id()).orElse(null));
    model.put("preview", found);
    model.put("tried", tried);
    return model;
  }
}
