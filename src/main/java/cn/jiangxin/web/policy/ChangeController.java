package cn.jiangxin.web.policy;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.amendment.PolicyProposals;
import cn.jiangxin.oversight.library.PolicyEntry;
import cn.jiangxin.oversight.library.PolicyLibrary;
import cn.jiangxin.oversight.preview.PolicyPreview;
import cn.jiangxin.oversight.preview.PreviewPolicy;
import cn.jiangxin.oversight.preview.PublishPolicy;
import cn.jiangxin.shared.Result;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form that tries out other values of a policy's parameters, and publishes them. */
@Hidden
@Controller("/policies/{id}")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.PUBLISH_POLICY)
class ChangeController {
  private static final String VIEW = "policy/preview";
  private static final String KEY = "key";
  private static final int LONGEST_NOTE = 500;

  private final PolicyLibrary library;
  private final PreviewPolicy preview;
  private final PublishPolicy publish;
  private final PolicyProposals proposals;

  ChangeController(
      PolicyLibrary library,
      PreviewPolicy preview,
      PublishPolicy publish,
      PolicyProposals proposals) {
    this.library = library;
    this.preview = preview;
    this.publish = publish;
    this.proposals = proposals;
  }

  @Get("/preview")
  HttpResponse<?> form(Actor actor, @PathVariable String id) {
    return find(actor, id)
        .<HttpResponse<?>>map(
            policy ->
                Pages.form(
                    VIEW,
                    Form.showing(Map.of(KEY, UUID.randomUUID().toString())),
                    model(policy, null)))
        .orElseGet(HttpResponse::notFound);
  }

  @Heavy
  @Post("/preview")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> preview(Actor actor, @PathVariable String id, @Body Map<String, Object> body) {
    return find(actor, id)
        .<HttpResponse<?>>map(policy -> preview(actor, policy, sent(policy, body)))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> preview(Actor actor, PolicyEntry policy, Form form) {
    LocalDate from = form.optionalDate("effectiveFrom").orElse(null);
    if (form.hasErrors()) {
      return Pages.refused(VIEW, form, model(policy, null));
    }
    Result<PolicyPreview> result =
        preview.of(
            new PreviewPolicy.Wanted(policy.scheme().id(), from),
            changes(policy, form),
            actor.scopeFor(Permission.PUBLISH_POLICY));
    return result.fold(
        found -> Pages.form(VIEW, form, model(policy, found)),
        reasons -> Pages.refused(VIEW, form.refuse(reasons), model(policy, null)));
  }

  @Post("/versions")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> publish(Actor actor, @PathVariable String id, @Body Map<String, Object> body) {
    return find(actor, id)
        .<HttpResponse<?>>map(policy -> publish(actor, policy, sent(policy, body)))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> publish(Actor actor, PolicyEntry policy, Form form) {
    LocalDate from = form.date("effectiveFrom");
    String note = form.text("note", LONGEST_NOTE);
    if (form.hasErrors()) {
      return Pages.refused(VIEW, form, model(policy, null));
    }
    String id = policy.scheme().id();
    return publish
        .publish(
            actor,
            id,
            PublishPolicy.Request.ofValues(changes(policy, form), from, note, form.value(KEY)))
        .fold(
            outcome -> Pages.done("/policies/" + id, Outcome.told(outcome)),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(policy, null)));
  }

  private Optional<PolicyEntry> find(Actor actor, String id) {
    return library.find(id, actor.scopeFor(Permission.READ_REGISTRY));
  }

  private static Form sent(PolicyEntry policy, Map<String, Object> body) {
    return Form.sent(SentParameters.joined(body, policy.scheme().parameters()));
  }

  private static Map<String, String> changes(PolicyEntry policy, Form form) {
    Map<String, String> sent = new HashMap<>();
    policy.scheme().parameters().forEach(p -> sent.put(p.name(), form.value(p.name())));
    return SentParameters.changes(sent, policy.scheme().parameters());
  }

  private Map<String, Object> model(PolicyEntry policy, @Nullable PolicyPreview found) {
    Map<String, Object> model = new HashMap<>();
    model.put("policy", policy);
    model.put("waiting", proposals.waiting(policy.scheme().id()).orElse(null));
    model.put("preview", found);
    model.put(
        "fields",
        policy.scheme().parameters().stream()
            .map(parameter -> ParameterField.of(parameter, policy.scheme()))
            .toList());
    return model;
  }
}
