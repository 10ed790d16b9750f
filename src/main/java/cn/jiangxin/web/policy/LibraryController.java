package cn.jiangxin.web.policy;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.oversight.amendment.PolicyProposal;
import cn.jiangxin.oversight.amendment.PolicyProposals;
import cn.jiangxin.oversight.library.PolicyLibrary;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The library of policies; everybody who is logged in may read it. */
@Hidden
@Controller("/policies")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class LibraryController {

  /** Verdicts in which a clause applies; the others are not counted. */
  private static final List<Verdict> SHOWN =
      Arrays.stream(Verdict.values()).filter(v -> v != Verdict.NOT_APPLICABLE).toList();

  private final PolicyLibrary library;
  private final PolicyProposals proposals;

  LibraryController(PolicyLibrary library, PolicyProposals proposals) {
    this.library = library;
    this.proposals = proposals;
  }

  @Get
  HttpResponse<?> list(Actor actor) {
    return Pages.show("policy/library", Map.of("policies", library.all(scope(actor))));
  }

  @Get("/{id}")
  HttpResponse<?> show(Actor actor, @PathVariable String id) {
    return library
        .find(id, scope(actor))
        .<HttpResponse<?>>map(
            policy ->
                Pages.show(
                    "policy/policy",
                    Map.of(
                        "policy",
                        policy,
                        "verdicts",
                        SHOWN,
                        "decides",
                        actor.may(Permission.PUBLISH_POLICY),
                        "proposals",
                        proposals(actor, id))))
        .orElseGet(HttpResponse::notFound);
  }

  @Get("/{id}/cases/{clause}")
  HttpResponse<?> cases(@PathVariable String id, @PathVariable String clause) {
    return library
        .cases(id, clause)
        .<HttpResponse<?>>map(
            cases ->
                Pages.show("policy/cases", Map.of("policy", id, "clause", clause, "cases", cases)))
        .orElseGet(HttpResponse::notFound);
  }

  /** What bodies have sent each other is theirs until it is published. */
  private List<PolicyProposal> proposals(Actor actor, String id) {
    return actor.may(Permission.PUBLISH_POLICY) ? proposals.of(id) : List.of();
  }

  private static Scope scope(Actor actor) {
    return actor.scopeFor(Permission.READ_REGISTRY);
  }
}
