package cn.jiangxin.web.policy;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.SamePerson;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.amendment.PolicyProposal;
import cn.jiangxin.oversight.amendment.PolicyProposals;
import cn.jiangxin.oversight.library.PolicyEntry;
import cn.jiangxin.oversight.library.PolicyLibrary;
import cn.jiangxin.oversight.preview.AnswerProposal;
import cn.jiangxin.oversight.preview.PreviewPolicy;
import cn.jiangxin.oversight.preview.PublishingBodies;
import cn.jiangxin.shared.Result;
import cn.jiangxin.web.shell.Flash;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change of a policy that several bodies make together: what it would do, and their answers. */
@Hidden
@Controller("/policies/{id}/proposals/{number}")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.PUBLISH_POLICY)
class ProposalController {
  private static final String VIEW = "policy/proposal";

  private final PolicyLibrary library;
  private final PolicyProposals proposals;
  private final PublishingBodies bodies;
  private final SamePerson same;
  private final PreviewPolicy preview;
  private final AnswerProposal answer;

  ProposalController(
      PolicyLibrary library,
      PolicyProposals proposals,
      PublishingBodies bodies,
      PreviewPolicy preview,
      AnswerProposal answer,
      SamePerson same) {
    this.same = same;
    this.library = library;
    this.proposals = proposals;
    this.bodies = bodies;
    this.preview = preview;
    this.answer = answer;
  }

  @Heavy
  @Get
  HttpResponse<?> show(Actor actor, @PathVariable String id, @PathVariable long number) {
    return model(actor, id, number)
        .<HttpResponse<?>>map(model -> Pages.form(VIEW, Form.blank(), model))
        .orElseGet(HttpResponse::notFound);
  }

  @Heavy
  @Post("/agreement")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> agree(Actor actor, @PathVariable String id, @PathVariable long number) {
    return done(
        actor,
        id,
        number,
        Form.blank(),
        () -> answer.agree(actor, id, number),
        "desk.proposal.agreed");
  }

  @Heavy
  @Post("/refusal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> decline(
      Actor actor,
      @PathVariable String id,
      @PathVariable long number,
      @Body Map<String, Object> body) {
    Form form = Form.sent(body);
    return done(
        actor,
        id,
        number,
        form,
        () -> answer.decline(actor, id, number, form.value("reason")),
        "desk.proposal.declined");
  }

  @Heavy
  @Post("/withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> withdraw(Actor actor, @PathVariable String id, @PathVariable long number) {
    return done(
        actor,
        id,
        number,
        Form.blank(),
        () -> answer.withdraw(actor, id, number),
        "desk.proposal.withdrawn");
  }

  /** A step that somebody may take. */
  private interface Step {
    Result<PolicyProposal> take();
  }

  private HttpResponse<?> done(
      Actor actor, String id, long number, Form form, Step step, String told) {
    if (proposals.find(id, number).isEmpty()) {
      return HttpResponse.notFound();
    }
    return step.take()
        .fold(
            proposal -> Pages.done("/policies/" + id, Flash.success(told)),
            reasons ->
                Pages.refused(
                    VIEW, form.refuse(reasons), model(actor, id, number).orElseGet(Map::of)));
  }

  private Optional<Map<String, Object>> model(Actor actor, String id, long number) {
    return library
        .find(id, actor.scopeFor(Permission.READ_REGISTRY))
        .flatMap(
            policy -> proposals.find(id, number).map(proposal -> model(actor, policy, proposal)));
  }

  private Map<String, Object> model(Actor actor, PolicyEntry policy, PolicyProposal proposal) {
    List<String> own = bodies.of(actor);
    Map<String, Object> model = new HashMap<>();
    model.put("policy", policy);
    model.put("proposal", proposal);
    model.put("sends", proposal.waits() && own.contains(proposal.body()));
    model.put(
        "answers",
        proposal.awaited().stream().anyMatch(own::contains)
            && !same.isAmong(actor, proposal.speakers()));
    if (proposal.waits()) {
      preview
          .ofProposal(proposal, actor.scopeFor(Permission.PUBLISH_POLICY))
          .fold(found -> model.put("preview", found), reasons -> model.put("overtaken", reasons));
    }
    return model;
  }
}
