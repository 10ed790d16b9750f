package cn.jiangxin.web.studio;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.funding.Grants;
import cn.jiangxin.funding.Spending;
import cn.jiangxin.studio.Studios;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The grants of one studio and what became of their money. */
@Hidden
@Controller("/studios/{code}/money")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_MONEY)
class StudioMoneyController {

  private final StudioPages pages;
  private final Grants grants;
  private final Studios studios;

  StudioMoneyController(StudioPages pages, Grants grants, Studios studios) {
    this.pages = pages;
    this.grants = grants;
    this.studios = studios;
  }

  @Get
  HttpResponse<?> show(Actor actor, String code) {
    Scope scope = actor.scopeFor(Permission.READ_MONEY);
    return pages.show(
        actor,
        code,
        "studio/money",
        (profile, standing) ->
            Map.of(
                "mayApprove", mayApprove(actor, profile.studio().code()),
                "me", actor,
                "grants", grants.ofStudio(profile.studio().code(), scope),
                "spending", spending(profile.studio().code(), scope)));
  }

  private boolean mayApprove(Actor actor, String studio) {
    return studios.find(studio, actor.scopeFor(Permission.APPROVE_SPENDING)).isPresent();
  }

  /** By the code of the grant; a grant without spending is left out. */
  private Map<String, List<Spending>> spending(String studio, Scope scope) {
    return grants.spendingOfStudio(studio, scope).stream()
        .collect(Collectors.groupingBy(Spending::grantCode));
  }
}
